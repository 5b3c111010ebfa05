// @vitest-environment happy-dom
import { expect, test } from "vitest";
import type { Content } from "./content";
import { codesOf, gapsOf, inputOf, readCount, valuesOf } from "./writing";

const SAID: Content = {
  name: "Cercle des essais",
  acronym: null,
  family: "THEMATIC",
  legalForm: "ASSOCIATION",
  rna: "W133000001",
  siren: null,
  summary: "Pour essayer.",
  description: null,
  departments: [{ code: "13", name: "Bouches-du-Rhône" }],
  communes: [{ id: "com_13005", name: "Aubagne" }],
  allActivities: false,
  activities: [
    { id: "act_1", nomenclature: "NAF_REV_2", code: "C", nameFrench: "Industrie", nameEnglish: "Manufacturing" },
  ],
  audiences: ["CRAFTSPEOPLE"],
  firmSizes: [],
  memberCount: 40,
  firmCount: null,
  feeBand: "UP_TO_300",
  admissions: ["VOTE"],
  frequency: null,
  timeSlots: [],
  services: ["TRAINING"],
  goals: [],
  contactName: null,
  contactEmail: "bonjour@cercle.example",
  contactPhone: "+33442000000",
  website: null,
  address: null,
  commune: { id: "com_13005", name: "Aubagne", postalCodes: ["13400"] },
  latitude: 43.29,
  longitude: 5.57,
  languages: ["FR"],
  accessible: false,
  completeness: 50,
  missing: [],
};

test("what nobody touched is sent as it was", () => {
  expect(inputOf(valuesOf(SAID))).toMatchObject({
    name: "Cercle des essais",
    acronym: null,
    departments: ["13"],
    communeIds: ["com_13005"],
    activityIds: ["act_1"],
    memberCount: 40,
    firmCount: null,
    communeId: "com_13005",
    latitude: 43.29,
    longitude: 5.57,
    accessible: false,
  });
});

test("what was emptied nobody says any more, and all activities leave none by name", () => {
  const values = valuesOf(SAID, { rna: " ", summary: "", position: "", accessible: "", allActivities: true });
  expect(inputOf(values)).toMatchObject({
    rna: null,
    summary: null,
    latitude: null,
    longitude: null,
    accessible: null,
    allActivities: true,
    activityIds: [],
  });
});

test("what can't be read is told before it is sent", () => {
  expect(gapsOf(valuesOf(SAID))).toEqual([]);
  const faults = { name: "\u200b", memberCount: "une centaine", firmCount: "-3", position: "près du port" };
  expect(gapsOf(valuesOf(SAID, faults))).toEqual(["name", "memberCount", "firmCount", "position"]);
});

test.each([
  ["", null],
  ["1\u202f200", 1200],
  ["12,5", "unreadable"],
])("%j members are %j", (text, count) => {
  expect(readCount(text)).toBe(count);
});

test("departments are parted by whatever people part them by", () => {
  expect(codesOf(" 13, 2a;84 / 06 ")).toEqual(["13", "2A", "84", "06"]);
});
