import { expect, test } from "vitest";
import { type Details, emptyDetails, gapsOf, inputOf } from "./details";

const whole: Details = {
  firstName: " Perrine ",
  lastName: "Tournesol",
  specialty: { id: "spe_joiner", name: "Menuisier" },
  firmName: "Les Volets Bavards",
  siret: "732 829 320 00074",
  email: "perrine@volets.example",
  phone: "02 31 00 00 00",
  website: " ",
  commune: { id: "com_14118", name: "Caen" },
};

test("all but the site is needed", () => {
  expect(gapsOf(emptyDetails)).toEqual([
    "firstName",
    "lastName",
    "firmName",
    "siret",
    "email",
    "phone",
    "specialty",
    "commune",
  ]);
  expect(inputOf(emptyDetails)).toBeNull();
});

test("what looks empty is missing", () => {
  expect(gapsOf({ ...whole, firmName: "\u200b" })).toEqual(["firmName"]);
  expect(inputOf({ ...whole, firmName: "\u200b" })).toBeNull();
});

test("what is there is sent without the space around it", () => {
  expect(inputOf(whole)).toEqual({
    firstName: "Perrine",
    lastName: "Tournesol",
    specialtyId: "spe_joiner",
    firmName: "Les Volets Bavards",
    siret: "732 829 320 00074",
    email: "perrine@volets.example",
    phone: "02 31 00 00 00",
    website: null,
    communeId: "com_14118",
  });
});
