import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { GuestQuery } from "@/__generated__/GuestQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { formatTotal } from "@/lib/format";
import { periodOf } from "@/lib/period";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { Row, RowList } from "@/ui/RowList";

/** For whoever signs in without being a member of a chapter: the regions that they follow. */
export function Guest() {
  const { regions } = useLazyLoadQuery<GuestQuery>(
    graphql`
      query GuestQuery($from: Date!, $to: Date!) {
        regions(first: 50) {
          nodes {
            id
            code
            name
            viewerCanReadStatistics
            chapters(first: 1) {
              totalCount
            }
            statistics(from: $from, to: $to) {
              activeMembers
              referralsGiven
              closedBusinessPerMember {
                minorUnits
                currency
              }
            }
          }
        }
      }
    `,
    periodOf("full"),
    useFreshAfterGap(),
  );
  const followed = regions.nodes.filter((region) => region.viewerCanReadStatistics);
  if (followed.length === 0) {
    return (
      <EmptyState icon="week" title={<Trans>Vous n’êtes membre d’aucun groupe pour l’instant</Trans>}>
        <Trans>Votre directeur régional peut vous rattacher à un groupe.</Trans>
      </EmptyState>
    );
  }
  return (
    <Card title={<Trans>Les régions que vous suivez</Trans>} isFlush>
      <RowList>
        {followed.map((region) => (
          <Row
            key={region.id}
            title={
              <Link to="/region/$code" params={{ code: region.code }}>
                {region.name}
              </Link>
            }
            detail={
              <>
                <Plural value={region.chapters.totalCount} one="# groupe" many="# de groupes" other="# groupes" />
                {", "}
                <Plural
                  value={region.statistics?.activeMembers ?? 0}
                  one="# membre"
                  many="# de membres"
                  other="# membres"
                />
                {", "}
                <Plural
                  value={region.statistics?.referralsGiven ?? 0}
                  one="# recommandation en douze mois"
                  many="# de recommandations en douze mois"
                  other="# recommandations en douze mois"
                />
              </>
            }
            aside={
              region.statistics?.closedBusinessPerMember && (
                <>
                  <strong>{formatTotal(region.statistics.closedBusinessPerMember)}</strong>
                  <Trans>par place et par an</Trans>
                </>
              )
            }
          />
        ))}
      </RowList>
    </Card>
  );
}
