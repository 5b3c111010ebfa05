import { graphql, readInlineData } from "relay-runtime";
import type {
  ComparedChapter_chapter$data,
  ComparedChapter_chapter$key,
} from "@/__generated__/ComparedChapter_chapter.graphql";

// What is compared of a chapter, on the page and in what is taken away from it.
const CHAPTER = graphql`
  fragment ComparedChapter_chapter on Chapter
  @inline
  @argumentDefinitions(from: { type: "Date!" }, to: { type: "Date!" }) {
    id
    name
    commune {
      name
    }
    statistics(from: $from, to: $to) {
      activeMembers
      referralsGiven
      winRate
      promptContactRate
      closedBusiness {
        minorUnits
        currency
      }
      closedBusinessPerMember {
        minorUnits
        currency
      }
    }
  }
`;

/** A chapter with its totals of the period. */
export type Compared = NonNullable<ComparedChapter_chapter$data["statistics"]> &
  Pick<ComparedChapter_chapter$data, "id" | "name"> & { readonly commune: string };

/** A chapter whose totals may not be read is left out. */
export function compared(chapter: ComparedChapter_chapter$key): Compared[] {
  const { id, name, commune, statistics } = readInlineData(CHAPTER, chapter);
  return statistics ? [{ id, name, commune: commune.name, ...statistics }] : [];
}
