import { Plural, Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { FollowedVisitors_chapter$key } from "@/__generated__/FollowedVisitors_chapter.graphql";
import { today } from "@/lib/period";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { RowList } from "@/ui/RowList";
import { byDue, isToCome } from "./desk";
import { VisitorDialogs } from "./VisitorDialogs";
import { VisitorRow } from "./VisitorRow";

/** Whom somebody should call within a day of the meeting, and of whom nobody has said whether they came. */
export function FollowedVisitors(props: { chapter: FollowedVisitors_chapter$key }) {
  const { followed, expected } = useFragment(
    graphql`
      fragment FollowedVisitors_chapter on Chapter {
        followed: visitors(toFollowUp: true, last: 50) {
          totalCount
          nodes {
            id
            followUpDueAt
            ...VisitorRow_visitor
            ...VisitorDialogs_visitor
          }
        }
        expected: visitors(statuses: [INVITED, REGISTERED, CONFIRMED], first: 50) {
          nodes {
            id
            meeting {
              id
              heldOn
            }
            ...VisitorRow_visitor
            ...VisitorDialogs_visitor
          }
        }
      }
    `,
    props.chapter,
  );
  const day = today();
  const unmarked = expected.nodes.filter(({ meeting }) => meeting && !isToCome(meeting, day));
  const waiting = byDue(followed.nodes);
  const shown = waiting.length;
  return (
    <>
      {unmarked.length > 0 && (
        <Card
          title={
            <Plural
              value={unmarked.length}
              one="# invité : est-il venu ?"
              many="# d’invités : sont-ils venus ?"
              other="# invités : sont-ils venus ?"
            />
          }
          isFlush
        >
          <RowList>
            {unmarked.map((visitor) => (
              <VisitorRow key={visitor.id} visitor={visitor} isDated />
            ))}
          </RowList>
        </Card>
      )}
      {waiting.length === 0 ? (
        <EmptyState icon="check" title={<Trans>Personne n’attend d’appel</Trans>}>
          <Trans>Ceux qui viennent à une réunion se rappellent ici, dans les 24 heures.</Trans>
        </EmptyState>
      ) : (
        <Card
          title={
            <Plural
              value={followed.totalCount}
              one="# personne à rappeler"
              many="# de personnes à rappeler"
              other="# personnes à rappeler"
            />
          }
          aside={followed.totalCount > shown && <Trans>Les {shown} qui attendent depuis le plus longtemps</Trans>}
          isFlush
        >
          <RowList>
            {waiting.map((visitor) => (
              <VisitorRow key={visitor.id} visitor={visitor} isDated />
            ))}
          </RowList>
        </Card>
      )}
      <VisitorDialogs visitors={[...followed.nodes, ...expected.nodes]} />
    </>
  );
}
