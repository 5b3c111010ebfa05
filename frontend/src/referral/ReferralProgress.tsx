import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { ReferralProgress_referral$key } from "@/__generated__/ReferralProgress_referral.graphql";
import { formatInstant } from "@/lib/format";
import { Facts } from "@/ui/Facts";

/** For whoever gave it: who has read it and when, and what the other side did since. */
export function ReferralProgress(props: { referral: ReferralProgress_referral$key }) {
  const { t } = useLingui();
  const { receiver, sentAt, seenAt, acknowledgedAt, contactedAt } = useFragment(
    graphql`
      fragment ReferralProgress_referral on Referral {
        sentAt
        seenAt
        acknowledgedAt
        contactedAt
        receiver {
          displayName
        }
      }
    `,
    props.referral,
  );
  if (!sentAt) {
    return null;
  }
  const name = receiver?.displayName ?? "…";
  const when = (instant: string | null | undefined) => (instant ? formatInstant(instant) : null);
  // Whoever took it up has read it, wherever that was.
  const readAt = seenAt ?? acknowledgedAt;
  return (
    <Facts
      facts={[
        { key: "sent", name: t`Envoyée à ${name}`, value: when(sentAt) },
        { key: "read", name: t`Lue par ${name}`, value: when(readAt) ?? <Trans>Pas encore</Trans> },
        { key: "acknowledged", name: t`Prise en main`, value: when(acknowledgedAt) ?? <Trans>Pas encore</Trans> },
        { key: "contacted", name: t`Contact établi`, value: when(contactedAt) },
      ]}
    />
  );
}
