import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { WeekPageQuery } from "@/__generated__/WeekPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { formatLongDay } from "@/lib/format";
import { monthsBefore, periodOf, today } from "@/lib/period";
import { KeptDraftsNotice } from "@/referral/KeptDraftsNotice";
import { Page } from "@/ui/Page";
import { Guest } from "./Guest";
import { WeekDisputes } from "./WeekDisputes";
import { WeekMeeting } from "./WeekMeeting";
import { WeekNumbers } from "./WeekNumbers";
import { WeekToDo } from "./WeekToDo";

export function WeekPage() {
  const { t } = useLingui();
  const day = today();
  const month = monthsBefore(day, 0);
  const { viewer, disputed } = useLazyLoadQuery<WeekPageQuery>(
    graphql`
      query WeekPageQuery($month: Date!, $from: Date!, $to: Date!) {
        viewer {
          displayName
          memberships {
            id
            ...WeekToDo_member
            ...WeekNumbers_member @arguments(month: $month, from: $from, to: $to)
            ...WeekMeeting_member
          }
        }
        disputed: referrals(filter: { statuses: [DISPUTED] }, first: 20, orderBy: CHANGED_AT_DESC) {
          ...WeekDisputes_connection
        }
      }
    `,
    { month, ...periodOf("rolling", day) },
    useFresh(),
  );
  const firstName = viewer.displayName?.split(" ")[0] ?? "";
  return (
    <Page
      title={t`Ma semaine`}
      lead={
        <Trans>
          Bonjour {firstName}, nous sommes le {formatLongDay(day)}.
        </Trans>
      }
    >
      <KeptDraftsNotice />
      <WeekDisputes disputed={disputed} />
      {viewer.memberships.length === 0 && <Guest />}
      {viewer.memberships.map((membership) => (
        <div key={membership.id} className="stack">
          <WeekNumbers member={membership} month={month} />
          <WeekToDo member={membership} />
          <WeekMeeting member={membership} />
        </div>
      ))}
    </Page>
  );
}
