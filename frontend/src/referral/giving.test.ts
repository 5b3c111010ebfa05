import { expect, test } from "vitest";
import { emptyGiving, type Giving, gapsOf, inputOf } from "./giving";

const receiver = { id: "m2", name: "Ronan Prigent", detail: "Menuisier" };
const full = (values: Partial<Giving> = {}): Giving => ({
  ...emptyGiving(),
  receiver,
  description: " Un escalier ",
  name: "Zoé Vasseur",
  phone: "02 31 00 00 00",
  ...values,
});

test("says what is missing before anything is sent", () => {
  expect(gapsOf(emptyGiving())).toEqual(["receiver", "name", "reach", "description"]);
  expect(gapsOf(full({ phone: "12" }))).toEqual(["phone"]);
  expect(gapsOf(full({ name: "\u200b", description: "\u00ad " }))).toEqual(["name", "description"]);
  expect(gapsOf(full())).toEqual([]);
});

test("inside, the giver is the customer: nobody else is named", () => {
  const giving = full({ kind: "INSIDE" });
  expect(gapsOf({ ...giving, name: "", phone: "" })).toEqual([]);
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
