import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { FiguresSummary_figures$key } from "@/__generated__/FiguresSummary_figures.graphql";
import { formatNumber, formatShare, formatTotal } from "@/lib/format";
import { lastDayOf, type Period } from "@/lib/period";
import { Meter } from "@/ui/Meter";
import { Stat, Stats } from "@/ui/Stat";

/** The return on the fee, the way to the promise, and what they are made of. */
export function FiguresSummary(props: { figures: FiguresSummary_figures$key; period: Period }) {
  const figures = useFragment(
    graphql`
      fragment FiguresSummary_figures on MemberFigures {
        closedBusiness {
          minorUnits
          currency
        }
        closedBusinessCount
        credited {
          minorUnits
          currency
        }
        creditedCount
        fee {
          minorUnits
          currency
        }
        promisedRevenue {
          minorUnits
          currency
        }
        returnOnFee
        referralsGiven
        referralsReceived
        referralsWon
      }
    `,
    props.figures,
  );
  const sent = { du: props.period.from, au: lastDayOf(props.period.to) };
  const earned = formatTotal(figures.closedBusiness);
  const fee = formatTotal(figures.fee);
  const promised = formatTotal(figures.promisedRevenue);
  const share = figures.closedBusiness.minorUnits / Math.max(figures.promisedRevenue.minorUnits, 1);
  const times = formatNumber(figures.returnOnFee, 1);
  return (
    <Stats>
      <Stat
        isMain
        label={<Trans>Retour sur la cotisation</Trans>}
        value={<Trans>× {times}</Trans>}
        detail={
          <Trans>
            {earned} pour {fee} de cotisation
          </Trans>
        }
        explanation={
          <Trans>
            Vos affaires conclues sur la période ({earned}), divisées par la cotisation de la période : la cotisation
            annuelle, un douzième par mois ({fee}).
          </Trans>
        }
      />
      <Stat
        label={<Trans>Affaires conclues</Trans>}
        value={earned}
        detail={
          <Meter
            value={share}
            label={
              <Trans>
                {formatShare(share)} des {promised} attendus
              </Trans>
            }
          />
        }
        explanation={
          <Trans>
            La somme hors taxes de <a href="#mercis">vos mercis de la période</a> ({figures.closedBusinessCount}),
            corrections comprises. Le repère est le revenu qu’une place apporte en moyenne : {promised} sur cette durée.
          </Trans>
        }
      />
      <Stat
        label={<Trans>Grâce à vous</Trans>}
        value={formatTotal(figures.credited)}
        detail={
          <Plural value={figures.creditedCount} one="# merci reçu" many="# de mercis reçus" other="# mercis reçus" />
        }
        explanation={
          <Trans>
            La somme des mercis que d’autres membres ont enregistrés à votre nom. Le détail appartient à ceux qui
            remercient.
          </Trans>
        }
      />
      <Stat
        label={<Trans>Recommandations</Trans>}
        value={formatNumber(figures.referralsGiven)}
        detail={
          <Trans>
            données ; {formatNumber(figures.referralsReceived)} reçues, dont {formatNumber(figures.referralsWon)}{" "}
            conclues
          </Trans>
        }
        explanation={
          <Trans>
            Comptées au mois de leur envoi :{" "}
            <Link to="/recommandations" search={{ sens: "donnees", ...sent }}>
              celles que vous avez données
            </Link>
            ,{" "}
            <Link to="/recommandations" search={{ sens: "recues", ...sent }}>
              celles que vous avez reçues
            </Link>{" "}
            et, parmi elles,{" "}
            <Link to="/recommandations" search={{ sens: "recues", etape: "conclues", ...sent }}>
              celles que vous avez conclues
            </Link>
            .
          </Trans>
        }
      />
    </Stats>
  );
}
