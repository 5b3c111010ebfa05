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
  expect(gapsOf(full())).toEqual([]);
});

test("inside, the giver is the customer: nobody else is named", () => {
  const giving = full({ kind: "INSIDE" });
  expect(gapsOf({ ...giving, name: "", phone: "" })).toEqual([]);
  expect(inputOf(giving, "m1", false)).toMatchObject({ kind: "INSIDE", prospect: null, consent: null });
});

test("outside, the prospect's consent goes with its manner and time", () => {
  const now = new Date("2026-11-23T08:00:00Z");
  expect(inputOf(full(), "m1", false, now)).toEqual({
    id: expect.any(String),
    giverId: "m1",
    receiverId: "m2",
    kind: "OUTSIDE",
    hotness: 3,
    description: "Un escalier",
    prospect: { name: "Zoé Vasseur", firmName: null, phone: "02 31 00 00 00", email: null },
    consent: { how: "SPOKEN", givenAt: "2026-11-23T08:00:00.000Z" },
    draft: false,
  });
  expect(inputOf(full({ consent: "NONE" }), "m1", false).consent).toBeNull();
});
