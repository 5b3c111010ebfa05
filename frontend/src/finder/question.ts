import type { FinderQuestionsQuery } from "@/__generated__/FinderQuestionsQuery.graphql";

/** A question as it is asked, in the reader's language. */
export type Question = NonNullable<FinderQuestionsQuery["response"]["finder"]>["questions"][number];
