import { Plural, Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { PastVisitors_chapter$key } from "@/__generated__/PastVisitors_chapter.graphql";
import { List } from "@/list/List";
import { EmptyState } from "@/ui/EmptyState";
import { VisitorDialogs } from "./VisitorDialogs";
import { VisitorRow } from "./VisitorRow";

/** Who came, or didn't, and what became of them; the last who were entered first. */
export function PastVisitors(props: { chapter: PastVisitors_chapter$key }) {
  const { gone } = useFragment(
    graphql`
      fragment PastVisitors_chapter on Chapter {
        gone: visitors(
          statuses: [ATTENDED, NO_SHOW, CANCELLED, APPLYING, RETURNING, NOT_INTERESTED, REDIRECTED, MEMBER]
          first: $first
          after: $after
          last: $last
          before: $before
        ) {
          totalCount
          nodes {
            id
            ...VisitorRow_visitor
            ...VisitorDialogs_visitor
          }
          pageInfo {
            hasNextPage
            hasPreviousPage
            startCursor
            endCursor
          }
        }
      }
    `,
    props.chapter,
  );
  return (
    <>
      <List
        list={gone}
        row={(visitor) => <VisitorRow visitor={visitor} isDated />}
        title={
          <Plural value={gone.totalCount} one="# visite passée" many="# de visites passées" other="# visites passées" />
        }
        empty={
          <EmptyState icon="person" title={<Trans>Aucune visite passée</Trans>}>
            <Trans>Ceux qui sont venus, ou non, se retrouvent ici, avec ce qu’ils sont devenus.</Trans>
          </EmptyState>
        }
        exportButton={null}
      />
      <VisitorDialogs visitors={gone.nodes} />
    </>
  );
}
