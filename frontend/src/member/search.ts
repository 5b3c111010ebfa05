import { type Cursor, cursorOf, oneOf, opaqueOf, textOf, understood } from "@/lib/search";

export const DIRECTORY_VIEWS = ["membres", "places"] as const;

export const DIRECTORY_ORDERS = ["nom", "recents", "anciens"] as const;

export type DirectorySearch = Cursor & {
  vue?: (typeof DIRECTORY_VIEWS)[number];
  q?: string;
  region?: string;
  metier?: string;
  /** By name unless said otherwise. Members: the newest first; groups: the oldest first. */
  tri?: (typeof DIRECTORY_ORDERS)[number];
};

export const directorySearch = (raw: Record<string, unknown>): DirectorySearch => ({
  ...understood({
    vue: oneOf(raw, "vue", DIRECTORY_VIEWS),
    q: textOf(raw, "q"),
    region: opaqueOf(raw, "region"),
    metier: opaqueOf(raw, "metier"),
    tri: oneOf(raw, "tri", DIRECTORY_ORDERS),
  }),
  ...cursorOf(raw),
});
