import { Plural, Trans } from "@lingui/react/macro";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { DifferencesQuery } from "@/__generated__/DifferencesQuery.graphql";
import { useFresh } from "@/lib/changes";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { Row, RowList } from "@/ui/RowList";
import { BeforeAndAfter } from "./BeforeAndAfter";
import { type Content, contentOf } from "./content";
import { differencesOf } from "./differing";
import { useAllFacts } from "./useAllFacts";

type Props = {
  id: string;
  /** After which place in the list of versions each of the two stands; null for the newest. */
  former: string | null;
  current: string | null;
};

/** Only these two are read whole: each names up to hundreds of places and activities. */
export function Differences({ id, former, current }: Props) {
  const { networkSheet } = useLazyLoadQuery<DifferencesQuery>(
    graphql`
      query DifferencesQuery($id: ID!, $former: String, $current: String) {
        networkSheet(id: $id) {
          former: versions(first: 1, after: $former) {
            nodes {
              ...SheetContent_content @relay(mask: false)
            }
          }
          current: versions(first: 1, after: $current) {
            nodes {
              ...SheetContent_content @relay(mask: false)
            }
          }
        }
      }
    `,
    { id, former, current },
    useFresh(),
  );
  const [before] = networkSheet?.former.nodes ?? [];
  const [after] = networkSheet?.current.nodes ?? [];
  return before && after ? <Compared former={contentOf(before)} current={contentOf(after)} /> : null;
}

/** What one version says and the other doesn't. */
function Compared({ former, current }: { former: Content; current: Content }) {
  const differences = differencesOf(useAllFacts(former), useAllFacts(current));
  if (differences.length === 0) {
    return <EmptyState icon="check" title={<Trans>Les deux versions disent la même chose</Trans>} />;
  }
  return (
    <Card
      title={<Plural value={differences.length} one="# différence" many="# de différences" other="# différences" />}
      isFlush
    >
      <RowList>
        {differences.map(({ key, name, before, after }) => (
          <Row key={key} title={name} detail={<BeforeAndAfter before={before} after={after} />} />
        ))}
      </RowList>
    </Card>
  );
}
