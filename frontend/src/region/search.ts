import { PERIODS, type PeriodName } from "@/lib/period";
import { oneOf, understood } from "@/lib/search";
import type { Measure } from "./measures";

export const MEASURE_NAMES: Readonly<Record<string, Measure>> = {
  place: "perMember",
  recommandations: "referrals",
  conclues: "winRate",
  contacts: "prompt",
  membres: "members",
};
export const COLUMNS = [
  "groupe",
  "membres",
  "recommandations",
  "par-membre",
  "conclues",
  "contacts",
  "affaires",
  "place",
] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** What is compared, and in which order: a director sends the address to a colleague, who sees the same. */
export type RegionSearch = {
  periode?: PeriodName;
  mesure?: string;
  tri?: ColumnName;
  ordre?: "croissant" | "decroissant";
};
export const regionSearch = (raw: Record<string, unknown>): RegionSearch =>
  understood({
    periode: oneOf(raw, "periode", PERIODS),
    mesure: oneOf(raw, "mesure", Object.keys(MEASURE_NAMES)),
    tri: oneOf(raw, "tri", COLUMNS),
    ordre: oneOf(raw, "ordre", ["croissant", "decroissant"] as const),
  });
