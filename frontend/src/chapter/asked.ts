import type { ChapterPageQuery$variables } from "@/__generated__/ChapterPageQuery.graphql";
import { periodOf } from "@/lib/period";

/** A chapter, with its totals of the last twelve whole months. */
export const chapterOf = (id: string): ChapterPageQuery$variables => ({ id, ...periodOf("full") });
