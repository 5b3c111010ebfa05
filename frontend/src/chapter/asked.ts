import type { AdministeredChapterPageQuery$variables } from "@/__generated__/AdministeredChapterPageQuery.graphql";
import type { AdministeredChaptersPageQuery$variables } from "@/__generated__/AdministeredChaptersPageQuery.graphql";
import type { ChapterPageQuery$variables } from "@/__generated__/ChapterPageQuery.graphql";
import { periodOf } from "@/lib/period";
import { type Cursor, pageOf } from "@/lib/search";
import type { AdministeredSearch } from "./search";

const SIZE = 25;
const CHANGES = 10;

/** A chapter, with its totals of the last twelve whole months. */
export const chapterOf = (id: string): ChapterPageQuery$variables => ({ id, ...periodOf("full") });

// What the address asks for, in the API's terms.

export const administeredOf = (search: AdministeredSearch): AdministeredChaptersPageQuery$variables => ({
  search: search.q ?? null,
  region: search.region ?? null,
  closed: search.etat === "fermes",
  ...pageOf(search, SIZE),
});

export const administeredChapterOf = (id: string, cursor: Cursor): AdministeredChapterPageQuery$variables => ({
  id,
  ...pageOf(cursor, CHANGES),
});
