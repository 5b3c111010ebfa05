import { PERIODS, type PeriodName } from "@/lib/period";
import { type Cursor, cursorOf, oneOf, textOf, understood } from "@/lib/search";
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

/** What is shown of the administered regions; the form for opening one may be open. */
export type AdministeredSearch = Cursor & { q?: string; ouvrir?: true };

export const administeredSearch = (raw: Record<string, unknown>): AdministeredSearch => ({
  ...understood({ q: textOf(raw, "q"), ouvrir: raw["ouvrir"] === true ? (true as const) : undefined }),
  ...cursorOf(raw),
});

/** The page of the history; the form of a correction may be open. */
export type AdministeredRegionSearch = Cursor & { corriger?: true };

export const administeredRegionSearch = (raw: Record<string, unknown>): AdministeredRegionSearch => ({
  ...understood({ corriger: raw["corriger"] === true ? (true as const) : undefined }),
  ...cursorOf(raw),
});

/** What is shown of the trades; the form for adding one may be open. */
export type AdministeredSpecialtiesSearch = Cursor & { q?: string; etat?: "retires"; ajouter?: true };

export const administeredSpecialtiesSearch = (raw: Record<string, unknown>): AdministeredSpecialtiesSearch => ({
  ...understood({
    q: textOf(raw, "q"),
    etat: oneOf(raw, "etat", ["retires"] as const),
    ajouter: raw["ajouter"] === true ? (true as const) : undefined,
  }),
  ...cursorOf(raw),
});

const SPECIALTY_ACTIONS = ["corriger", "fusionner", "retirer"] as const;
export type SpecialtyAction = (typeof SPECIALTY_ACTIONS)[number];

/** The page of the history, and the form that is open. */
export type AdministeredSpecialtySearch = Cursor & { action?: SpecialtyAction };

export const administeredSpecialtySearch = (raw: Record<string, unknown>): AdministeredSpecialtySearch => ({
  ...understood({ action: oneOf(raw, "action", SPECIALTY_ACTIONS) }),
  ...cursorOf(raw),
});
