import { type Cursor, cursorOf, oneOf, opaqueOf, pageOf, understood } from "@/lib/search";

type Raw = Record<string, unknown>;

/** Of which guide the imports are shown; one may be about to be taken back. */
export type ImportsSearch = Cursor & { region?: string };

export const importsSearch = (raw: Raw): ImportsSearch => ({
  ...understood({ region: opaqueOf(raw, "region") }),
  ...cursorOf(raw),
});

export const SHOWN = ["choisir", "corriger", "nouvelles", "changees", "connues"] as const;
export type Shown = (typeof SHOWN)[number];

/** Which rows of a file are shown: all of them unless said otherwise. */
export type ImportSearch = Cursor & { lignes?: Shown; annuler?: true };

export const importSearch = (raw: Raw): ImportSearch => ({
  ...understood({
    lignes: oneOf(raw, "lignes", SHOWN),
    annuler: raw["annuler"] === true ? (true as const) : undefined,
  }),
  ...cursorOf(raw),
});

const IMPORTS = 25;
const ROWS = 50;

export const importsOf = (region: string, cursor: Cursor) => ({ region, ...pageOf(cursor, IMPORTS) });

const KINDS = {
  corriger: ["FAULTY"],
  nouvelles: ["NEW"],
  changees: ["CHANGED"],
  connues: ["KNOWN"],
} as const;

/** What the address asks for, in the API's terms. */
export const rowsOf = (id: string, search: ImportSearch) => ({
  id,
  kinds: search.lignes && search.lignes !== "choisir" ? KINDS[search.lignes] : null,
  undecided: search.lignes === "choisir" ? true : null,
  ...pageOf(search, ROWS),
});
