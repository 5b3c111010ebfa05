import type { SheetSuggestionsQuery$variables } from "@/__generated__/SheetSuggestionsQuery.graphql";
import type { SuggestionStatus } from "@/__generated__/SuggestionQueueQuery.graphql";
import { type Cursor, cursorOf, oneOf, opaqueOf, pageOf, understood } from "@/lib/search";

export const SIZE = 10;

export const STATES = ["retenues", "refusees"] as const;

/** Which suggestions are shown: those about one sheet, or a region's in a state, those that wait unless said otherwise; the one that is being refused. */
export type SuggestionsSearch = Cursor & {
  region?: string;
  etat?: (typeof STATES)[number];
  /** The sheet's id. */
  fiche?: string;
  refuser?: string;
};

export const suggestionsSearch = (raw: Record<string, unknown>): SuggestionsSearch => ({
  ...understood({
    region: opaqueOf(raw, "region"),
    etat: oneOf(raw, "etat", STATES),
    fiche: opaqueOf(raw, "fiche"),
    refuser: opaqueOf(raw, "refuser"),
  }),
  ...cursorOf(raw),
});

/** What a state of an address stands for. */
export const statusOf = ({ etat }: SuggestionsSearch): SuggestionStatus =>
  etat === "retenues" ? "ACCEPTED" : etat === "refusees" ? "REFUSED" : "PENDING";

/** What a sheet's page asks, in the API's terms. */
export const sheetPage = (id: string, search: SuggestionsSearch): SheetSuggestionsQuery$variables => ({
  id,
  ...pageOf(search, SIZE),
});
