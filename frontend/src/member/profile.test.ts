import { expect, test } from "vitest";
import { detailsOf, gapsOf, isChanged, toggled, valuesOf } from "./profile";

const KNOWN = {
  firmName: "Menuiserie Bricolin",
  contact: { phone: "+33231000000", website: null },
  profile: { lookingFor: "Des syndics.", canIntroduce: null, languages: ["FR", "EN"] as const },
};

test("what was typed stands in place of what is known, field by field", () => {
  const values = valuesOf(KNOWN, { lookingFor: "Des notaires." });
  expect(values.firmName).toBe("Menuiserie Bricolin");
  expect(values.lookingFor).toBe("Des notaires.");
  expect(isChanged(KNOWN, values)).toBe(true);
});

test("what means the same changes nothing", () => {
  expect(isChanged(KNOWN, valuesOf(KNOWN))).toBe(false);
  expect(isChanged(KNOWN, valuesOf(KNOWN, { firmName: "Menuiserie Bricolin ", canIntroduce: " " }))).toBe(false);
  expect(isChanged(KNOWN, valuesOf(KNOWN, { languages: ["EN", "FR"] }))).toBe(true);
});

test("a firm and a phone are needed, all else may be empty", () => {
  const empty = { firmName: " ", phone: "", website: "", lookingFor: "", canIntroduce: "", languages: [] };
  expect(gapsOf(valuesOf(KNOWN, empty))).toEqual(["firmName", "phone"]);
  expect(gapsOf(valuesOf(KNOWN, { ...empty, firmName: "A", phone: "1" }))).toEqual([]);
  expect(detailsOf(valuesOf(KNOWN, { website: "  " })).website).toBeNull();
});

test("languages stand in the order in which they were ticked", () => {
  expect(toggled(["FR", "EN"], "DE", true)).toEqual(["FR", "EN", "DE"]);
  expect(toggled(["FR", "EN"], "FR", true)).toEqual(["EN", "FR"]);
  expect(toggled(["FR", "EN"], "FR", false)).toEqual(["EN"]);
});
