import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { VisitorsPageQuery } from "@/__generated__/VisitorsPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { visitorsOf } from "./asked";
import { ChapterVisitors } from "./ChapterVisitors";
import { useInvites } from "./useInvites";

/** A group's visitors: for members those whom they invited, for officers all who are to be received and called back. */
export function VisitorsPage() {
  const { t } = useLingui();
  const { search } = useInvites();
  const { viewer, named } = useLazyLoadQuery<VisitorsPageQuery>(
    graphql`
      query VisitorsPageQuery(
        $chapterId: ID!
        $isNamed: Boolean!
        $from: Date!
        $isComing: Boolean!
        $isFollowed: Boolean!
        $isPast: Boolean!
        $first: Int
        $after: String
        $last: Int
        $before: String
      ) @preloadable {
        viewer {
          memberships {
            id
            chapter {
              id
              name
              ...ChapterVisitors_chapter @alias(as: "visited") @skip(if: $isNamed)
            }
          }
        }
        named: chapter(id: $chapterId) @include(if: $isNamed) {
          id
          name
          ...ChapterVisitors_chapter @alias(as: "visited")
        }
      }
    `,
    visitorsOf(search),
    useFresh(),
  );
  const { memberships } = viewer;
  const chapter = search.groupe === undefined ? memberships.find((membership) => membership.chapter)?.chapter : named;
  if (!chapter?.visited) {
    return (
      <Page title={t`Invités`}>
        <EmptyState
          icon="person"
          title={
            search.groupe === undefined ? (
              <Trans>Les invités sont ceux d’un groupe</Trans>
            ) : (
              <Trans>Ce groupe n’existe pas, ou n’est pas ouvert à votre compte</Trans>
            )
          }
          action={
            <Link to="/annuaire" search={{ vue: "places" }} className={buttonClass()}>
              <Trans>Voir les groupes</Trans>
            </Link>
          }
        >
          <Trans>Les invités d’un groupe se trouvent depuis sa page.</Trans>
        </EmptyState>
      </Page>
    );
  }
  return (
    <ChapterVisitors
      chapter={chapter.visited}
      memberId={memberships.find((membership) => membership.chapter?.id === chapter.id)?.id ?? null}
      own={memberships.flatMap((membership) => membership.chapter ?? [])}
    />
  );
}
