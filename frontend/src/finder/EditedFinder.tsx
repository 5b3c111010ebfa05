import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { EditedFinderQuery } from "@/__generated__/EditedFinderQuery.graphql";
import { useFresh } from "@/lib/changes";
import { Skeleton } from "@/ui/Skeleton";
import type { Kind } from "./kinds";
import type { DraftQuestion } from "./editing";
import { FinderEditor } from "./FinderEditor";

type Props = { regionId: string; code: string };

/** The questions that a region asks today, to be changed. */
export const EditedFinder = (props: Props) => (
  <Suspense fallback={<Skeleton />}>
    <Loaded {...props} />
  </Suspense>
);

function Loaded({ regionId, code }: Props) {
  const { finder, activities } = useLazyLoadQuery<EditedFinderQuery>(
    graphql`
      query EditedFinderQuery($region: String!) {
        finder(region: $region) {
          version
          questions {
            kind
            weight
            mayBeIndispensable
            french: text(language: FRENCH)
            english: text(language: ENGLISH)
            frenchHelp: help(language: FRENCH)
            englishHelp: help(language: ENGLISH)
            options {
              code
              values
              french: words(language: FRENCH)
              english: words(language: ENGLISH)
            }
          }
        }
        activities {
          nomenclature
          code
          sectionCode
          nameFrench
          nameEnglish
        }
      }
    `,
    { region: code },
    useFresh(),
  );
  const questions: readonly DraftQuestion[] = (finder?.questions ?? []).map((question) => ({
    kind: question.kind as Kind,
    weight: question.weight,
    mayBeIndispensable: question.mayBeIndispensable,
    text: { french: question.french, english: question.english },
    help: { french: question.frenchHelp ?? "", english: question.englishHelp ?? "" },
    options: question.options.map(({ code: option, values, french, english }) => ({
      code: option,
      values,
      words: { french, english },
    })),
  }));
  const version = finder?.version ?? 0;
  return (
    <FinderEditor
      key={version}
      regionId={regionId}
      code={code}
      version={version}
      questions={questions}
      activities={activities}
    />
  );
}
