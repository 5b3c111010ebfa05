import { expect, test } from "vitest";
import { emptyGiving, type Giving, gapsOf, inputOf, isBlank } from "./giving";

const receiver = { id: "m2", name: "Ronan Prigent", detail: "Menuisier" };
const full = (values: Partial<Giving> = {}): Giving => ({
  ...emptyGiving(),
  receiver,
  description: " Un escalier ",
  name: "Zoé Vasseur",
  phone: "02 31 00 00 00",
  hotness: "3",
  consent: "SPOKEN",
  ...values,
});

test("nothing that is said in the giver's name is chosen beforehand", () => {
  expect(emptyGiving()).toMatchObject({ hotness: null, consent: null, giverId: null });
});

test("says what is missing before anything is sent", () => {
  expect(gapsOf(emptyGiving(), null)).toEqual([
    "receiver",
    "giver",
    "name",
    "reach",
    "consent",
    "description",
    "hotness",
  ]);
  expect(gapsOf(full({ phone: "12" }), "m1")).toEqual(["phone"]);
  expect(gapsOf(full({ name: "\u200b", description: "\u00ad " }), "m1")).toEqual(["name", "description"]);
  expect(gapsOf(full({ consent: null }), "m1")).toEqual(["consent"]);
  expect(gapsOf(full({ hotness: null }), "m1")).toEqual(["hotness"]);
  expect(gapsOf(full(), "m1")).toEqual([]);
});

test.each([
  [{}, true],
  [{ name: "  " }, true],
  [{ receiver }, false],
  [{ firmName: "Atelier" }, false],
  [{ consent: "NONE" }, false],
] as const)("a form with %o is blank: %s", (values, expected) => {
  expect(isBlank({ ...emptyGiving(), ...values })).toBe(expected);
});

test("inside, the giver is the customer: nobody else is named", () => {
  const giving = full({ kind: "INSIDE" });
  expect(gapsOf({ ...giving, name: "", phone: "", consent: null }, "m1")).toEqual([]);
  expect(inputOf(giving, "m1", false)).toMatchObject({ kind: "INSIDE", prospect: null, consent: null });
});

test("outside, the prospect's consent goes with its manner; the server knows the time", () => {
  expect(inputOf(full(), "m1", false)).toEqual({
    id: expect.any(String),
    giverId: "m1",
    receiverId: "m2",
    kind: "OUTSIDE",
    hotness: 3,
    description: "Un escalier",
    prospect: { name: "Zoé Vasseur", firmName: null, phone: "02 31 00 00 00", email: null },
    consent: { how: "SPOKEN" },
    draft: false,
  });
  expect(inputOf(full({ consent: "NONE" }), "m1", false).consent).toBeNull();
});
