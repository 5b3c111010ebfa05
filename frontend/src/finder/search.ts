import { opaqueOf, understood } from "@/lib/search";

/** Whose questions are edited, a region's code, and from which version on; from today's unless said. */
export type FinderEditorSearch = { region?: string; version?: number };

const LONGEST_VERSION = 9;

const versionOf = (raw: Record<string, unknown>): number | undefined => {
  const text = opaqueOf(raw, "version") ?? "";
  return /^[1-9]\d*$/.test(text) && text.length <= LONGEST_VERSION ? Number(text) : undefined;
};

export const finderEditorSearch = (raw: Record<string, unknown>): FinderEditorSearch =>
  understood({ region: opaqueOf(raw, "region"), version: versionOf(raw) });
