import { Trans } from "@lingui/react/macro";
import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { EditedFinderQuery } from "@/__generated__/EditedFinderQuery.graphql";
import { useFresh } from "@/lib/changes";
import { EmptyState } from "@/ui/EmptyState";
import { Skeleton } from "@/ui/Skeleton";
import { draftOf } from "./editing";
import { FinderEditor } from "./FinderEditor";
import { FinderVersion } from "./FinderVersion";

type Props = {
  regionId: string;
  code: string;
  /** The version that is to be edited; null for today's. */
  wanted: number | null;
  /** Null to go back to today's. */
  onVersion: (version: number | null) => void;
};

/** The questions that a region asks today, or asked in a former version, to be changed and published. */
export const EditedFinder = (props: Props) => (
  <Suspense fallback={<Skeleton />}>
    <Loaded {...props} />
  </Suspense>
);

function Loaded({ regionId, code, wanted, onVersion }: Props) {
  const { finder, today, activities } = useLazyLoadQuery<EditedFinderQuery>(
    graphql`
      query EditedFinderQuery($region: String!, $version: Int) {
        today: finder(region: $region) {
          version
          ...FinderVersion_finder
        }
        finder(region: $region, version: $version) {
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
    { region: code, version: wanted },
    useFresh(),
  );
  if (wanted !== null && !finder) {
    return <EmptyState icon="search" title={<Trans>Cette version n’existe pas</Trans>} />;
  }
  return (
    <>
      {today && finder && <FinderVersion code={code} finder={today} edited={finder.version} onVersion={onVersion} />}
      <FinderEditor
        key={`${today?.version}.${finder?.version}`}
        regionId={regionId}
        code={code}
        version={today?.version ?? 0}
        from={finder?.version ?? 0}
        questions={(finder?.questions ?? []).map(draftOf)}
        activities={activities}
        onPublished={() => onVersion(null)}
      />
    </>
  );
}
