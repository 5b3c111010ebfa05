import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { ChapterFigures_chapter$key } from "@/__generated__/ChapterFigures_chapter.graphql";
import { formatNumber, formatShare, formatTotal } from "@/lib/format";
import { Stat, Stats } from "@/ui/Stat";

export function ChapterFigures(props: { chapter: ChapterFigures_chapter$key }) {
  const { statistics } = useFragment(
    graphql`
      fragment ChapterFigures_chapter on Chapter
      @argumentDefinitions(from: { type: "Date!" }, to: { type: "Date!" }) {
        statistics(from: $from, to: $to) {
          meanActiveMembers
          referralsGiven
          winRate
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
    props.chapter,
  );
  if (!statistics) {
    return null;
  }
  const mean = formatNumber(statistics.meanActiveMembers, 1);
  const total = formatTotal(statistics.closedBusiness);
  return (
    <Stats>
      {statistics.closedBusinessPerMember && (
        <Stat
          isMain
          label={<Trans>Valeur d’une place, 12 mois</Trans>}
          value={formatTotal(statistics.closedBusinessPerMember)}
          explanation={
            <Trans>
              Les affaires conclues des douze derniers mois complets ({total}), divisées par le nombre moyen de membres
              ({mean}).
            </Trans>
          }
        />
      )}
      <Stat
        label={<Trans>Affaires conclues</Trans>}
        value={total}
        detail={<Trans>douze derniers mois complets</Trans>}
        explanation={
          <Trans>
            La somme hors taxes des mercis que les membres du groupe ont enregistrés, au mois où chaque affaire a été
            conclue. Le détail appartient à chaque membre ; les totaux de tous les groupes sont sur la page de la
            région, pour qui la suit.
          </Trans>
        }
      />
      <Stat
        label={<Trans>Recommandations données</Trans>}
        value={formatNumber(statistics.referralsGiven)}
        detail={
          statistics.winRate !== null &&
          statistics.winRate !== undefined && <Trans>{formatShare(statistics.winRate)} conclues</Trans>
        }
        explanation={
          <Trans>
            Comptées au mois de leur envoi, données par les membres du groupe. La part conclue se compte parmi celles
            dont l’issue est connue : conclues ou sans suite.
          </Trans>
        }
      />
    </Stats>
  );
}
