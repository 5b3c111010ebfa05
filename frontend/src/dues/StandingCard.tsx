import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { StandingCard_standing$key } from "@/__generated__/StandingCard_standing.graphql";
import { formatDay, formatInstant, formatMoney } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Facts } from "@/ui/Facts";
import { Row, RowList } from "@/ui/RowList";
import { StandingBadges } from "./StandingBadges";
import { TakeBackPaymentDialog } from "./TakeBackPaymentDialog";
import { doneWords, reasonWords } from "./words";

/** How a membership stands, what was paid, and every step of it. */
export function StandingCard({ title, ...props }: { standing: StandingCard_standing$key; title: string }) {
  const { t, i18n } = useLingui();
  const standing = useFragment(
    graphql`
      fragment StandingCard_standing on Standing {
        status
        renewal
        dueOn
        postponedTo
        awayFrom
        awayUntil
        leavingReason
        version
        viewerActions
        member {
          id
        }
        payments {
          id
          paidOn
          coversFrom
          coversUntil
          means
          takenBackFor
          amount {
            minorUnits
            currency
          }
        }
        history {
          sequence
          occurredAt
          action
          note
          doneBy
        }
      }
    `,
    props.standing,
  );
  const [mistaken, setMistaken] = useState<string | null>(null);
  const { status, renewal, awayFrom, awayUntil, leavingReason, postponedTo, payments } = standing;
  const latest = payments.find(({ takenBackFor }) => takenBackFor === null);
  const canTakeBack = standing.viewerActions.includes("TAKE_BACK_PAYMENT");
  return (
    <>
      <Card title={title} aside={<StandingBadges status={status} renewal={renewal} />}>
        <Facts
          facts={[
            { key: "due", name: <Trans>Prochaine échéance</Trans>, value: formatDay(standing.dueOn) },
            {
              key: "postponed",
              name: <Trans>Décision au plus tard</Trans>,
              value: postponedTo && formatDay(postponedTo),
            },
            {
              key: "away",
              name: <Trans>Absence</Trans>,
              value: awayFrom && awayUntil && `${formatDay(awayFrom)} – ${formatDay(awayUntil)}`,
            },
            {
              key: "reason",
              name: <Trans>Raison du départ</Trans>,
              value: leavingReason && i18n._(reasonWords(leavingReason)),
            },
          ]}
        />
      </Card>
      {payments.length > 0 && (
        <Card title={t`Règlements`} isFlush>
          <RowList>
            {payments.map((payment) => {
              const from = formatDay(payment.coversFrom);
              const until = formatDay(payment.coversUntil);
              const paid = formatDay(payment.paidOn);
              const why = payment.takenBackFor;
              return (
                <Row
                  key={payment.id}
                  title={formatMoney(payment.amount)}
                  detail={
                    why ? (
                      <Trans>Retiré : {why}</Trans>
                    ) : (
                      <Trans>
                        {payment.means}, {paid} · du {from} au {until}
                      </Trans>
                    )
                  }
                  aside={
                    canTakeBack &&
                    payment.id === latest?.id && (
                      <Button tone="quiet" onClick={() => setMistaken(payment.id)}>
                        <Trans>Retirer</Trans>
                      </Button>
                    )
                  }
                />
              );
            })}
          </RowList>
        </Card>
      )}
      {standing.history.length > 0 && (
        <Card title={t`Historique`} isFlush>
          <RowList>
            {standing.history.map(({ sequence, action, occurredAt, note, doneBy }) => (
              <Row
                key={sequence}
                title={i18n._(doneWords(action))}
                detail={[formatInstant(occurredAt), doneBy, note].filter(Boolean).join(" · ")}
              />
            ))}
          </RowList>
        </Card>
      )}
      {mistaken && standing.member && (
        <TakeBackPaymentDialog
          memberId={standing.member.id}
          version={standing.version}
          paymentId={mistaken}
          onClose={() => setMistaken(null)}
        />
      )}
    </>
  );
}
