// @vitest-environment happy-dom
import { expect, test } from "vitest";
import examples from "../../../schema/examples/completeness.json";
import { completenessOf, WEIGHED } from "./completing";
import type { SheetDraft, SheetValues } from "./writing";

const NOTHING: SheetValues = {
  name: "Cercle des essais",
  acronym: "",
  family: "THEMATIC",
  legalForm: "",
  rna: "",
  siren: "",
  summary: "",
  description: " ",
  departments: ",",
  communes: [],
  allActivities: false,
  activities: [],
  audiences: [],
  firmSizes: [],
  memberCount: "",
  firmCount: "",
  feeBand: "",
  admissions: [],
  frequency: "",
  timeSlots: [],
  services: [],
  goals: [],
  contactName: "",
  contactEmail: "",
  contactPhone: "",
  website: "",
  address: "",
  commune: null,
  position: "",
  languages: [],
  accessible: "",
};

/** What the API takes, as the form's fields hold it. */
function typed({ departments, firmCount, communeId, accessible, ...rest }: Record<string, unknown>): SheetDraft {
  return {
    ...rest,
    ...(Array.isArray(departments) && { departments: departments.join(", ") }),
    ...(firmCount !== undefined && { firmCount: String(firmCount) }),
    ...(typeof communeId === "string" && { commune: { id: communeId, name: "Caen" } }),
    ...(accessible !== undefined && { accessible: accessible ? "oui" : "non" }),
  } as SheetDraft;
}

test.each(Object.entries(examples.fields))("%s weighs as much as on the server", (field, { weight, said }) => {
  const { completeness, missing } = completenessOf({ ...NOTHING, ...typed(said) });
  expect(completeness).toBe(weight);
  expect(missing).not.toContain(field);
  expect(missing).toHaveLength(Object.keys(WEIGHED).length - 1);
});

test("what is missing is named in the order of the weights", () => {
  expect(completenessOf(NOTHING)).toEqual({ completeness: 0, missing: Object.keys(examples.fields) });
  const everything = Object.assign({}, ...Object.values(examples.fields).map(({ said }) => said));
  expect(completenessOf({ ...NOTHING, ...typed(everything) })).toEqual({ completeness: 100, missing: [] });
});
