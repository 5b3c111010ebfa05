import type { PolicyValue } from "@/__generated__/PolicyCard_policy.graphql";
import type { PolicyRules_version$data } from "@/__generated__/PolicyRules_version.graphql";
import type { PolicyRulesInput } from "@/__generated__/SetPolicyDialogMutation.graphql";
import { visible } from "@/lib/text";
import { KINDS, type Kind } from "./kinds";

/** What each matter has values for, in the API's words, and what its input calls them. */
const FIELDS = {
  DUES: {
    DAYS_UNTIL_LATE: "daysUntilLate",
    DAYS_UNTIL_EXPIRED: "daysUntilExpired",
    DAYS_UNTIL_REMOVED: "daysUntilRemoved",
    RENEWAL_MONTHS: "renewalMonths",
  },
  VISITS: { MOST_VISITS: "mostVisits" },
  SUBSTITUTES: { MOST_SUBSTITUTES: "mostInSixMonths" },
  ABSENCES: { FIRST_WARNING: "firstWarning", SECOND_WARNING: "secondWarning" },
  SEATS: { HELD_DAYS: "heldDays" },
} as const satisfies Record<Kind, Partial<Record<PolicyValue, string>>>;

const MATTERS = {
  DUES: "dues",
  VISITS: "visits",
  SUBSTITUTES: "substitutes",
  ABSENCES: "absences",
  SEATS: "seats",
} as const satisfies Record<Kind, keyof PolicyRulesInput>;

export type Values = Readonly<Partial<Record<PolicyValue, number>>>;
export type Typed = Readonly<Partial<Record<PolicyValue, string>>>;

/** A matter that came later than this page has no values here. */
export const isKind = (kind: string): kind is Kind => KINDS.some((known) => known === kind);

export const valuesIn = (kind: Kind): PolicyValue[] => Object.keys(FIELDS[kind]) as PolicyValue[];

const fieldOf = (kind: Kind, value: PolicyValue): string =>
  (FIELDS[kind] as Partial<Record<PolicyValue, string>>)[value] ?? value;

/** What the API calls each field of the form where it refuses it. */
export const REFUSALS = {
  DAYS_UNTIL_LATE: ["daysUntilLate"],
  DAYS_UNTIL_EXPIRED: ["daysUntilExpired"],
  DAYS_UNTIL_REMOVED: ["daysUntilRemoved"],
  RENEWAL_MONTHS: ["renewalMonths"],
  MOST_VISITS: ["mostVisits"],
  MOST_SUBSTITUTES: ["mostInSixMonths"],
  FIRST_WARNING: ["firstWarning"],
  SECOND_WARNING: ["secondWarning"],
  HELD_DAYS: ["heldDays"],
  "%future added value": [],
  startsOn: ["startsOn"],
  reason: ["reason"],
} as const satisfies Record<PolicyValue | "startsOn" | "reason", readonly string[]>;

/** What a version says; empty where it has no rules of its own. */
export function valuesOf(kind: Kind, version: Omit<PolicyRules_version$data, " $fragmentType">): Values {
  const said = version[MATTERS[kind]] as Readonly<Record<string, number>> | null | undefined;
  return said ? Object.fromEntries(valuesIn(kind).map((value) => [value, said[fieldOf(kind, value)]])) : {};
}

/** A whole number as somebody typed it; null for anything else. */
export const readNumber = (text: string | undefined): number | null => {
  const digits = visible(text ?? "");
  return /^\d{1,4}$/.test(digits) ? Number(digits) : null;
};

/** Null while a value is missing. */
export function rulesOf(kind: Kind, typed: Typed): PolicyRulesInput | null {
  const read = valuesIn(kind).map((value) => [fieldOf(kind, value), readNumber(typed[value])] as const);
  return read.some(([, number]) => number === null)
    ? null
    : ({ [MATTERS[kind]]: Object.fromEntries(read) } as PolicyRulesInput);
}
