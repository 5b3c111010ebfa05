import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { ReferralProspect_referral$key } from "@/__generated__/ReferralProspect_referral.graphql";
import { formatDay } from "@/lib/format";
import { formatPhone } from "@/lib/phone";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { Facts } from "@/ui/Facts";
import { Icon } from "@/ui/Icon";
import styles from "./ReferralProspect.module.css";

/** Who is recommended: one tap calls or writes. */
export function ReferralProspect(props: { referral: ReferralProspect_referral$key }) {
  const { t } = useLingui();
  const { prospect } = useFragment(
    graphql`
      fragment ReferralProspect_referral on Referral {
        prospect {
          name
          firmName
          phone
          email
          consentGivenAt
          consentHow
        }
      }
    `,
    props.referral,
  );
  if (!prospect) {
    return null;
  }
  return (
    <Card title={<Trans>La personne à contacter</Trans>}>
      <div className={styles.reach}>
        {prospect.phone && (
          <a href={`tel:${prospect.phone}`} className={buttonClass()}>
            <Icon name="phone" size={18} />
            {formatPhone(prospect.phone)}
          </a>
        )}
        {prospect.email && (
          <a href={`mailto:${prospect.email}`} className={buttonClass()}>
            <Icon name="mail" size={18} />
            {prospect.email}
          </a>
        )}
      </div>
      <Facts
        facts={[
          { key: "name", name: t`Nom`, value: prospect.name },
          { key: "firm", name: t`Entreprise`, value: prospect.firmName },
          {
            key: "consent",
            name: t`Accord`,
            value: <Consent at={prospect.consentGivenAt} how={prospect.consentHow} />,
          },
        ]}
      />
    </Card>
  );
}

function Consent({ at, how }: { at: string | null | undefined; how: string | null | undefined }) {
  if (!at) {
    return <Trans>Pas encore donné</Trans>;
  }
  return how === "WRITTEN" ? (
    <Trans>Par écrit, le {formatDay(at)}</Trans>
  ) : (
    <Trans>De vive voix, le {formatDay(at)}</Trans>
  );
}
