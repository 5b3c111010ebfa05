import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ReferralOutcome_referral$key } from "@/__generated__/ReferralOutcome_referral.graphql";
import { formatDay, formatMoney } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Notice } from "@/ui/Notice";
import { Row, RowList } from "@/ui/RowList";
import { DISPUTE_GROUNDS, NO_SALE_REASONS, wordsOf } from "./words";

/** What came of it: business, a reason why not, or a dispute. */
export function ReferralOutcome(props: { referral: ReferralOutcome_referral$key }) {
  const { i18n } = useLingui();
  const referral = useFragment(
    graphql`
      fragment ReferralOutcome_referral on Referral {
        noSaleReason
        disputeGround
        status
        closedBusiness {
          id
          closedOn
          status
          amount {
            minorUnits
            currency
          }
        }
      }
    `,
    props.referral,
  );
  return (
    <>
      {referral.closedBusiness.length > 0 && (
        <Card title={<Trans>Affaires conclues</Trans>} isFlush>
          <RowList>
            {referral.closedBusiness.map((business) => (
              <Row
                key={business.id}
                title={
                  <Link to="/merci/$id" params={{ id: business.id }}>
                    {formatMoney(business.amount)}
                  </Link>
                }
                detail={formatDay(business.closedOn)}
              />
            ))}
          </RowList>
        </Card>
      )}
      {referral.noSaleReason && (
        <Notice title={<Trans>Sans suite</Trans>}>{i18n._(wordsOf(NO_SALE_REASONS, referral.noSaleReason))}</Notice>
      )}
      {referral.status === "DISPUTED" && referral.disputeGround && (
        <Notice tone="warning" title={<Trans>Contestée : un responsable tranchera</Trans>}>
          {i18n._(wordsOf(DISPUTE_GROUNDS, referral.disputeGround))}
        </Notice>
      )}
    </>
  );
}
