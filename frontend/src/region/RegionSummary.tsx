import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { RegionSummary_region$key } from "@/__generated__/RegionSummary_region.graphql";
import { formatNumber, formatShare, formatTotal } from "@/lib/format";
import { lastDayOf, type Period } from "@/lib/period";
import { Stat, Stats } from "@/ui/Stat";

export function RegionSummary(props: { region: RegionSummary_region$key; period: Period }) {
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
          closedBusinessCount
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
  const sent = { du: props.period.from, au: lastDayOf(props.period.to) };
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
      <Stat
        label={<Trans>Affaires conclues</Trans>}
        value={total}
        detail={
          <Plural
            value={statistics.closedBusinessCount}
            one="# merci enregistré"
            many="# de mercis enregistrés"
            other="# mercis enregistrés"
          />
        }
        explanation={
          <Trans>
            La somme hors taxes des mercis que les membres ont enregistrés, au mois où chaque affaire a été conclue ;
            par groupe et par mois plus bas. Le détail appartient à chaque membre.
          </Trans>
        }
      />
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
        explanation={
          <Trans>
            Les membres à la fin de la période. En moyenne {mean} à la fin de chaque mois : c’est ce nombre qui sert à
            la valeur d’une place.
          </Trans>
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
            <Link to="/recommandations" search={{ sens: "toutes", ...sent }}>
              Celles que les membres ont envoyées sur la période
            </Link>
            . La part conclue se compte parmi celles dont l’issue est connue ;{" "}
            {formatShare(statistics.promptContactRate ?? 0)} ont été contactées dans les 48 heures.
          </Trans>
        }
      />
    </Stats>
  );
}
