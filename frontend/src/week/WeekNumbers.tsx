import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { WeekNumbers_member$key } from "@/__generated__/WeekNumbers_member.graphql";
import { formatNumber, formatTotal } from "@/lib/format";
import { lastDayOf } from "@/lib/period";
import { useSignal } from "@/lib/signal";
import { waiting } from "@/referral/outbox";
import { Stat, Stats } from "@/ui/Stat";

/** The month's referrals and the year's return; what this device hasn't sent yet counts at once, and is said. */
export function WeekNumbers(props: { member: WeekNumbers_member$key; month: string }) {
  const member = useFragment(
    graphql`
      fragment WeekNumbers_member on Member
      @argumentDefinitions(month: { type: "Date!" }, from: { type: "Date!" }, to: { type: "Date!" }) {
        id
        ofMonth: figures(from: $month, to: $month) {
          referralsGiven
          referralsReceived
        }
        ofYear: figures(from: $from, to: $to) {
          returnOnFee
          closedBusiness {
            minorUnits
            currency
          }
          fee {
            minorUnits
            currency
          }
        }
      }
    `,
    props.member,
  );
  const unsent = useSignal(waiting).filter(
    (entry) => entry.input.giverId === member.id && entry.refusal === null,
  ).length;
  const { ofMonth, ofYear } = member;
  if (!ofMonth || !ofYear) {
    return null;
  }
  const sent = { du: props.month, au: lastDayOf(props.month) };
  const earned = formatTotal(ofYear.closedBusiness);
  const fee = formatTotal(ofYear.fee);
  const times = formatNumber(ofYear.returnOnFee, 1);
  return (
    <Stats>
      <Stat
        label={<Trans>Données ce mois-ci</Trans>}
        value={formatNumber(ofMonth.referralsGiven + unsent)}
        detail={
          unsent > 0 ? (
            <Plural
              value={unsent}
              one="dont # qui attend le réseau"
              many="dont # qui attendent le réseau"
              other="dont # qui attendent le réseau"
            />
          ) : (
            <Trans>recommandations envoyées</Trans>
          )
        }
        explanation={
          <Trans>
            <Link to="/recommandations" search={{ sens: "donnees", ...sent }}>
              Celles que vous avez envoyées depuis le premier du mois
            </Link>
            , et celles qui attendent le réseau sur cet appareil.
          </Trans>
        }
      />
      <Stat
        label={<Trans>Reçues ce mois-ci</Trans>}
        value={formatNumber(ofMonth.referralsReceived)}
        detail={<Trans>recommandations</Trans>}
        explanation={
          <Trans>
            <Link to="/recommandations" search={{ sens: "recues", ...sent }}>
              Celles qui vous ont été envoyées depuis le premier du mois
            </Link>
            , quelle qu’en soit la suite.
          </Trans>
        }
      />
      <Stat
        isMain
        label={<Trans>Retour sur la cotisation, 12 mois</Trans>}
        value={<Trans>× {times}</Trans>}
        detail={
          <Trans>
            {earned} d’affaires conclues pour {fee} de cotisation
          </Trans>
        }
        explanation={
          <Trans>
            {earned} divisés par {fee}, sur douze mois, mois en cours compris.{" "}
            <Link to="/chiffres">Mois par mois, avec chaque merci</Link>
          </Trans>
        }
      />
    </Stats>
  );
}
