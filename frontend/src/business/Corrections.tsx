import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { Corrections_closedBusiness$key } from "@/__generated__/Corrections_closedBusiness.graphql";
import { formatDay, formatInstant, formatMoney } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Row, RowList } from "@/ui/RowList";

/** What was changed and why: nothing is edited silently. */
export function Corrections(props: { business: Corrections_closedBusiness$key }) {
  const { corrections } = useFragment(
    graphql`
      fragment Corrections_closedBusiness on ClosedBusiness {
        corrections {
          sequence
          correctedAt
          formerAmount {
            minorUnits
            currency
          }
          amount {
            minorUnits
            currency
          }
          formerClosedOn
          closedOn
          voided
          reason
        }
      }
    `,
    props.business,
  );
  if (corrections.length === 0) {
    return null;
  }
  return (
    <Card title={<Trans>Corrections</Trans>} isFlush>
      <RowList>
        {corrections.map((correction) => (
          <Row
            key={correction.sequence}
            title={correction.reason}
            detail={formatInstant(correction.correctedAt)}
            aside={
              correction.voided ? (
                <Trans>Retiré des totaux</Trans>
              ) : (
                <>
                  {correction.formerAmount.minorUnits !== correction.amount.minorUnits && (
                    <span>
                      {formatMoney(correction.formerAmount)} → {formatMoney(correction.amount)}
                    </span>
                  )}
                  {correction.formerClosedOn !== correction.closedOn && (
                    <span>
                      {formatDay(correction.formerClosedOn)} → {formatDay(correction.closedOn)}
                    </span>
                  )}
                </>
              )
            }
          />
        ))}
      </RowList>
    </Card>
  );
}
