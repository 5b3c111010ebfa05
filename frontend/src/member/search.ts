import { type Cursor, cursorOf, oneOf, only, textOf } from "@/lib/search";

export const DIRECTORY_VIEWS = ["membres", "places"] as const;

export type DirectorySearch = Cursor & {
  vue?: (typeof DIRECTORY_VIEWS)[number];
  q?: string;
  region?: string;
  metier?: string;
};

export const directorySearch = (raw: Record<string, unknown>): DirectorySearch => ({
  ...only({
    vue: oneOf(raw, "vue", DIRECTORY_VIEWS),
    q: textOf(raw, "q"),
    region: textOf(raw, "region"),
    metier: textOf(raw, "metier"),
  }),
  ...cursorOf(raw),
});
