import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { BroughtTotals_meeting$key } from "@/__generated__/BroughtTotals_meeting.graphql";
import { formatNumber, formatTotal } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Facts } from "@/ui/Facts";

/** What the members bring to the meeting by now, and until when it counts here. */
export function BroughtTotals(props: { meeting: BroughtTotals_meeting$key }) {
  const { t } = useLingui();
  const { totals, status } = useFragment(
    graphql`
      fragment BroughtTotals_meeting on Meeting {
        status
        totals {
          referralsInside
          referralsOutside
          oneToOnes
          trainingCredits
          closedBusiness {
            minorUnits
            currency
          }
          closedBusinessCount
        }
      }
    `,
    props.meeting,
  );
  if (!totals) {
    return null;
  }
  return (
    <Card title={<Trans>Ce que le groupe apporte</Trans>}>
      <Facts
        facts={[
          { key: "inside", name: t`Recommandations internes`, value: formatNumber(totals.referralsInside) },
          { key: "outside", name: t`Recommandations externes`, value: formatNumber(totals.referralsOutside) },
          { key: "met", name: t`Tête-à-tête`, value: formatNumber(totals.oneToOnes) },
          { key: "learned", name: t`Unités de formation`, value: formatNumber(totals.trainingCredits) },
          { key: "thanks", name: t`Mercis`, value: formatNumber(totals.closedBusinessCount) },
          { key: "business", name: t`Affaires conclues`, value: formatTotal(totals.closedBusiness) },
        ]}
      />
      <p>
        {status === "REOPENED" ? (
          <Trans>
            Une feuille rouverte garde ce qui y comptait : ce qui est noté maintenant compte à la prochaine.
          </Trans>
        ) : (
          <Trans>
            Ce qui est noté d’ici la fin de la feuille compte à cette réunion. Ensuite, tout compte à la prochaine :
            rien ne se perd.
          </Trans>
        )}
      </p>
    </Card>
  );
}
