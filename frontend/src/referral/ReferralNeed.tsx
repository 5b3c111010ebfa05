import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ReferralNeed_referral$key } from "@/__generated__/ReferralNeed_referral.graphql";
import { Card } from "@/ui/Card";
import { Facts } from "@/ui/Facts";
import { Hotness } from "./Hotness";
import styles from "./ReferralNeed.module.css";
import { hotnessWords } from "./words";

/** What is needed, between whom, and how well it was prepared. */
export function ReferralNeed(props: { referral: ReferralNeed_referral$key }) {
  const { t, i18n } = useLingui();
  const referral = useFragment(
    graphql`
      fragment ReferralNeed_referral on Referral {
        kind
        hotness
        description
        giver {
          id
          displayName
          firmName
        }
        receiver {
          id
          displayName
          firmName
        }
      }
    `,
    props.referral,
  );
  const words = hotnessWords(referral.hotness);
  return (
    <Card title={<Trans>Le besoin</Trans>}>
      {referral.description && <p className={styles.description}>{referral.description}</p>}
      <Facts
        facts={[
          { key: "giver", name: t`Donnée par`, value: referral.giver && <MemberLink member={referral.giver} /> },
          {
            key: "receiver",
            name: t`Reçue par`,
            value: referral.receiver && <MemberLink member={referral.receiver} />,
          },
          {
            key: "kind",
            name: t`Client`,
            value: referral.kind === "INSIDE" ? t`Le membre qui la donne (interne)` : t`Quelqu’un d’autre (externe)`,
          },
          {
            key: "hotness",
            name: t`Préparation`,
            value: (
              <>
                <Hotness value={referral.hotness} /> {words && i18n._(words)}
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}

function MemberLink({
  member,
}: {
  member: { readonly id: string; readonly displayName: string; readonly firmName: string };
}) {
  return (
    <>
      <Link to="/membres/$id" params={{ id: member.id }}>
        {member.displayName}
      </Link>
      {`, ${member.firmName}`}
    </>
  );
}
