import { type Cursor, cursorOf, oneOf, opaqueOf, textOf, understood } from "@/lib/search";

type Raw = Record<string, unknown>;

export const STATES = [
  "soumises",
  "relecture",
  "reprises",
  "brouillons",
  "anciennes",
  "publiees",
  "archivees",
  "toutes",
] as const;

/** Which sheets are shown: what waits for an editor unless said otherwise; the form for a new one may be open. */
export type SheetsSearch = Cursor & { q?: string; region?: string; etat?: (typeof STATES)[number]; ajouter?: true };

export const sheetsSearch = (raw: Raw): SheetsSearch => ({
  ...understood({
    q: textOf(raw, "q"),
    region: opaqueOf(raw, "region"),
    etat: oneOf(raw, "etat", STATES),
    ajouter: raw["ajouter"] === true ? (true as const) : undefined,
  }),
  ...cursorOf(raw),
});

export const MOVES = [
  "soumettre",
  "relire",
  "demander",
  "rejeter",
  "publier",
  "confirmer",
  "archiver",
  "rouvrir",
] as const;
export type MoveName = (typeof MOVES)[number];
export const SHEET_ACTIONS = [...MOVES, "fusionner", "remettre"] as const;
export type SheetActionName = (typeof SHEET_ACTIONS)[number];

/** What is shown of a sheet; two of its versions side by side; the form that is open, perhaps about one of them. */
export type SheetSearch = Cursor & {
  vue?: "differences" | "historique";
  de?: number;
  a?: number;
  action?: SheetActionName;
  version?: number;
  /** The id of the sheet that it is about, too. */
  avec?: string;
};

const numberOf = (raw: Raw, name: string): number | undefined => {
  const value = raw[name];
  return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : undefined;
};

export const sheetSearch = (raw: Raw): SheetSearch => ({
  ...understood({
    vue: oneOf(raw, "vue", ["differences", "historique"] as const),
    de: numberOf(raw, "de"),
    a: numberOf(raw, "a"),
    action: oneOf(raw, "action", SHEET_ACTIONS),
    version: numberOf(raw, "version"),
    avec: opaqueOf(raw, "avec"),
  }),
  ...cursorOf(raw),
});
