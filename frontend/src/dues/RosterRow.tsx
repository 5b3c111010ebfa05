import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { RosterRow_standing$key } from "@/__generated__/RosterRow_standing.graphql";
import { formatDay } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Row } from "@/ui/RowList";
import { type Action, nextOf } from "./next";
import { StandingBadges } from "./StandingBadges";
import { NEXT_WORDS } from "./words";

type Props = { standing: RosterRow_standing$key; onStep: (memberId: string, action: Action) => void };

/** A membership, and what is next of it, one press away. */
export function RosterRow({ standing, onStep }: Props) {
  const { i18n } = useLingui();
  const known = useFragment(
    graphql`
      fragment RosterRow_standing on Standing {
        status
        renewal
        dueOn
        awayUntil
        viewerActions
        member {
          id
          displayName
          firmName
          leftOn
        }
      }
    `,
    standing,
  );
  const { member } = known;
  if (!member) {
    return null;
  }
  const next = nextOf(known);
  const { displayName } = member;
  return (
    <Row
      title={
        <Link to="/adhesions/$id" params={{ id: member.id }}>
          {displayName}
        </Link>
      }
      detail={<RosterDay {...known} leftOn={member.leftOn} />}
      aside={
        <>
          <StandingBadges status={known.status} renewal={known.renewal} />
          {next && (
            <Button tone="quiet" onClick={() => onStep(member.id, next)}>
              {i18n._(NEXT_WORDS[next])}
              <span className="visually-hidden">
                {" "}
                <Trans>pour {displayName}</Trans>
              </span>
            </Button>
          )}
        </>
      }
    />
  );
}

type Days = { dueOn: string; awayUntil: string | null | undefined; leftOn: string | null | undefined };

/** The day that matters most: the departure, the return, the due day. */
function RosterDay({ dueOn, awayUntil, leftOn }: Days) {
  const due = formatDay(dueOn);
  const back = awayUntil && formatDay(awayUntil);
  const left = leftOn && formatDay(leftOn);
  if (left) {
    return <Trans>Jusqu’au {left}</Trans>;
  }
  return back ? (
    <Trans>
      Absence jusqu’au {back} · échéance le {due}
    </Trans>
  ) : (
    <Trans>Échéance le {due}</Trans>
  );
}
