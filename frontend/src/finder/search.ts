import { opaqueOf, understood } from "@/lib/search";

/** Whose questions are edited: a region's code. */
export type FinderEditorSearch = { region?: string };

export const finderEditorSearch = (raw: Record<string, unknown>): FinderEditorSearch =>
  understood({ region: opaqueOf(raw, "region") });
