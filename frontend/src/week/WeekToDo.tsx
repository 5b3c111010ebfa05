import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import type { WeekToDo_member$data, WeekToDo_member$key } from "@/__generated__/WeekToDo_member.graphql";
import { ReferralRow } from "@/referral/ReferralRow";
import type { ReferralsSearch } from "@/referral/search";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { RowList } from "@/ui/RowList";

/** What waits for the member: new ones first, then those under way, then those not yet sent. */
export function WeekToDo(props: { member: WeekToDo_member$key }) {
  const member = useFragment(
    graphql`
      fragment WeekToDo_member on Member {
        fresh: referralsReceived(filter: { stages: [NEW] }, first: 5, orderBy: CREATED_AT_ASC) {
          totalCount
          nodes {
            id
            ...ReferralRow_referral
          }
        }
        pending: referralsReceived(filter: { stages: [PENDING] }, first: 5, orderBy: CREATED_AT_ASC) {
          totalCount
          nodes {
            id
            ...ReferralRow_referral
          }
        }
        prepared: referralsGiven(filter: { stages: [PREPARED] }, first: 5, orderBy: CREATED_AT_ASC) {
          totalCount
          nodes {
            id
            ...ReferralRow_referral
          }
        }
      }
    `,
    props.member,
  );
  const isDone = member.fresh.totalCount + member.pending.totalCount + member.prepared.totalCount === 0;
  if (isDone) {
    return (
      <EmptyState
        icon="check"
        title={<Trans>Rien n’attend</Trans>}
        action={
          <Link to="/recommander" className={buttonClass("primary")}>
            <Trans>Donner une recommandation</Trans>
          </Link>
        }
      >
        <Trans>Toutes les recommandations que vous avez reçues sont suivies.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <Group
        title={
          <Plural
            value={member.fresh.totalCount}
            one="# nouvelle à prendre en main"
            many="# de nouvelles à prendre en main"
            other="# nouvelles à prendre en main"
          />
        }
        search={{ etape: "nouvelles" }}
        found={member.fresh}
      />
      <Group
        title={
          <Plural
            value={member.pending.totalCount}
            one="# à faire avancer"
            many="# à faire avancer"
            other="# à faire avancer"
          />
        }
        search={{ etape: "en-cours" }}
        found={member.pending}
      />
      <Group
        title={
          <Plural
            value={member.prepared.totalCount}
            one="# pas encore partie"
            many="# de pas encore parties"
            other="# pas encore parties"
          />
        }
        search={{ sens: "donnees", etape: "preparees" }}
        found={member.prepared}
      />
    </>
  );
}

type Found = WeekToDo_member$data["fresh"];

function Group({ title, search, found }: { title: ReactNode; search: ReferralsSearch; found: Found }) {
  if (found.totalCount === 0) {
    return null;
  }
  return (
    <Card
      title={title}
      aside={
        found.totalCount > found.nodes.length && (
          <Link to="/recommandations" search={search}>
            <Trans>Tout voir</Trans>
          </Link>
        )
      }
      isFlush
    >
      <RowList>
        {found.nodes.map((referral) => (
          <ReferralRow key={referral.id} referral={referral} />
        ))}
      </RowList>
    </Card>
  );
}
