import { Plural, Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { RegionSummary_region$key } from "@/__generated__/RegionSummary_region.graphql";
import { formatNumber, formatShare, formatTotal } from "@/lib/format";
import { Stat, Stats } from "@/ui/Stat";

export function RegionSummary(props: { region: RegionSummary_region$key }) {
  const region = useFragment(
    graphql`
      fragment RegionSummary_region on Region
      @argumentDefinitions(from: { type: "Date!" }, to: { type: "Date!" }) {
        promisedRevenue {
          minorUnits
          currency
        }
        chapterCount: chapters(first: 1) {
          totalCount
        }
        statistics(from: $from, to: $to) {
          activeMembers
          meanActiveMembers
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
    `,
    props.region,
  );
  const { statistics } = region;
  if (!statistics) {
    return null;
  }
  const total = formatTotal(statistics.closedBusiness);
  const mean = formatNumber(statistics.meanActiveMembers, 1);
  const promised = formatTotal(region.promisedRevenue);
  return (
    <Stats>
      {statistics.closedBusinessPerMember && (
        <Stat
          isMain
          label={<Trans>Valeur d’une place</Trans>}
          value={formatTotal(statistics.closedBusinessPerMember)}
          detail={<Trans>repère : {promised} par an</Trans>}
          explanation={
            <Trans>
              Les affaires conclues de la période ({total}), divisées par le nombre moyen de membres ({mean}), compté à
              la fin de chaque mois.
            </Trans>
          }
        />
      )}
      <Stat label={<Trans>Affaires conclues</Trans>} value={total} />
      <Stat
        label={<Trans>Membres</Trans>}
        value={formatNumber(statistics.activeMembers)}
        detail={
          <Plural
            value={region.chapterCount.totalCount}
            one="dans # groupe"
            many="dans # de groupes"
            other="dans # groupes"
          />
        }
      />
      <Stat
        label={<Trans>Recommandations</Trans>}
        value={formatNumber(statistics.referralsGiven)}
        detail={
          statistics.winRate !== null &&
          statistics.winRate !== undefined && <Trans>{formatShare(statistics.winRate)} conclues</Trans>
        }
        explanation={
          <Trans>
            Envoyées sur la période. La part conclue se compte parmi celles dont l’issue est connue ;{" "}
            {formatShare(statistics.promptContactRate ?? 0)} ont été contactées dans les 48 heures.
          </Trans>
        }
      />
    </Stats>
  );
}
