import type { SuggestionStatus } from "@/__generated__/SuggestionQueueQuery.graphql";
import { type Cursor, cursorOf, oneOf, opaqueOf, understood } from "@/lib/search";

export const STATES = ["retenues", "refusees"] as const;

/** Which suggestions are shown: those that wait unless said otherwise; the one that is being refused. */
export type SuggestionsSearch = Cursor & { region?: string; etat?: (typeof STATES)[number]; refuser?: string };

export const suggestionsSearch = (raw: Record<string, unknown>): SuggestionsSearch => ({
  ...understood({
    region: opaqueOf(raw, "region"),
    etat: oneOf(raw, "etat", STATES),
    refuser: opaqueOf(raw, "refuser"),
  }),
  ...cursorOf(raw),
});

/** What a state of an address stands for. */
export const statusOf = ({ etat }: SuggestionsSearch): SuggestionStatus =>
  etat === "retenues" ? "ACCEPTED" : etat === "refusees" ? "REFUSED" : "PENDING";
