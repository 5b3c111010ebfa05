import { expect, test } from "vitest";
import { type Applying, emptyApplying, gapsOf, inputOf, rulingsOn, splitName } from "./applying";

const TRADE = { id: "spe_plumber", name: "Plombier" };
const whole = (): Applying => ({
  ...emptyApplying(TRADE, null),
  firstName: "Eulalie",
  lastName: "Sablon",
  firmName: "Maison bleue",
  email: "eulalie@maison-bleue.example",
  phone: "06 39 98 12 34",
  firstReferee: "Une Référence",
  firstPhone: "06 39 98 12 35",
  secondReferee: "Une Autre",
  secondPhone: "06 39 98 12 36",
});

test.each([
  ["Eulalie Sablon", ["Eulalie", "Sablon"]],
  ["  Eulalie   de la Haye ", ["Eulalie", "de la Haye"]],
  ["Eulalie", ["Eulalie", ""]],
  ["", ["", ""]],
] as const)("%j is split", (name, parts) => {
  expect(splitName(name)).toEqual(parts);
});

test("what a visit says stands in the form, and what it doesn't is missing", () => {
  const applying = emptyApplying(null, {
    name: "Eulalie Sablon",
    firm: "Maison bleue",
    email: null,
    phone: "+33639981234",
    inviterId: "mem_1",
  });
  expect(applying).toMatchObject({
    firstName: "Eulalie",
    lastName: "Sablon",
    firmName: "Maison bleue",
    sponsorId: "mem_1",
  });
  expect(gapsOf(applying)).toEqual(["trade", "email", "firstReferee", "secondReferee", "firstPhone", "secondPhone"]);
  expect(inputOf(applying, { chapterId: "cha_1", visitorId: "vis_1" })).toBeNull();
});

test("a number that can't be read is missing", () => {
  expect(gapsOf({ ...whole(), secondPhone: "douze" })).toEqual(["secondPhone"]);
});

test("what is left empty isn't sent", () => {
  const input = inputOf(whole(), { chapterId: "cha_1", visitorId: undefined });
  expect(input).toMatchObject({ siret: null, words: null, sponsorId: null, visitorId: null, specialtyId: TRADE.id });
  expect(input?.references).toHaveLength(2);
});

test("rulings on a trade are those in which it is one of the two", () => {
  const rulings = [
    { specialty: { id: "a" }, other: { id: "b" } },
    { specialty: { id: "b" }, other: { id: "c" } },
    { specialty: { id: "c" }, other: { id: "d" } },
  ];
  expect(rulingsOn(rulings, "b")).toEqual(rulings.slice(0, 2));
});
