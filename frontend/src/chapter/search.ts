import { type Cursor, cursorOf, oneOf, opaqueOf, textOf, understood } from "@/lib/search";

/** What is shown of the administered groups; the form for founding one may be open. */
export type AdministeredSearch = Cursor & { q?: string; region?: string; etat?: "fermes"; fonder?: true };

export const administeredSearch = (raw: Record<string, unknown>): AdministeredSearch => ({
  ...understood({
    q: textOf(raw, "q"),
    region: opaqueOf(raw, "region"),
    etat: oneOf(raw, "etat", ["fermes"] as const),
    fonder: raw["fonder"] === true ? (true as const) : undefined,
  }),
  ...cursorOf(raw),
});

const ACTIONS = ["modifier", "fermer"] as const;
export type ChapterAction = (typeof ACTIONS)[number];

/** The page of the history, and the form that is open. */
export type AdministeredChapterSearch = Cursor & { action?: ChapterAction };

export const administeredChapterSearch = (raw: Record<string, unknown>): AdministeredChapterSearch => ({
  ...understood({ action: oneOf(raw, "action", ACTIONS) }),
  ...cursorOf(raw),
});
