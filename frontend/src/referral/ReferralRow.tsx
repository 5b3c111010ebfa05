import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ReferralRow_referral$key } from "@/__generated__/ReferralRow_referral.graphql";
import { formatAgo } from "@/lib/format";
import { Row } from "@/ui/RowList";
import { Hotness } from "./Hotness";
import { StatusBadge } from "./StatusBadge";

/** A referral in a list: who it is about, with whom, where it stands. */
export function ReferralRow(props: { referral: ReferralRow_referral$key }) {
  const referral = useFragment(
    graphql`
      fragment ReferralRow_referral on Referral {
        id
        status
        hotness
        description
        createdAt
        changedAt
        viewerIsGiver
        viewerIsReceiver
        giver {
          displayName
        }
        receiver {
          displayName
        }
        prospect {
          name
        }
      }
    `,
    props.referral,
  );
  const giver = referral.giver?.displayName ?? "…";
  const receiver = referral.receiver?.displayName ?? "…";
  return (
    <Row
      title={
        <Link to="/recommandations/$id" params={{ id: referral.id }}>
          {referral.prospect?.name ?? referral.description ?? giver}
        </Link>
      }
      detail={
        <>
          {referral.viewerIsReceiver ? (
            <Trans>de {giver}</Trans>
          ) : referral.viewerIsGiver ? (
            <Trans>à {receiver}</Trans>
          ) : (
            <Trans>
              de {giver} à {receiver}
            </Trans>
          )}
          {" · "}
          {formatAgo(referral.createdAt)}
        </>
      }
      aside={
        <>
          <StatusBadge status={referral.status} />
          <Hotness value={referral.hotness} />
        </>
      }
    />
  );
}
