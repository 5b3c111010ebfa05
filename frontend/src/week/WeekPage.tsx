import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { WeekPageQuery } from "@/__generated__/WeekPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { formatLongDay } from "@/lib/format";
import { today } from "@/lib/period";
import { KeptDraftsNotice } from "@/referral/KeptDraftsNotice";
import { Page } from "@/ui/Page";
import { weekOf } from "./asked";
import { Guest } from "./Guest";
import { WeekDisputes } from "./WeekDisputes";
import { WeekMeeting } from "./WeekMeeting";
import { WeekNumbers } from "./WeekNumbers";
import { WeekToDo } from "./WeekToDo";

export function WeekPage() {
  const { t } = useLingui();
  const day = today();
  const week = weekOf(day);
  const { viewer, disputed } = useLazyLoadQuery<WeekPageQuery>(
    graphql`
      query WeekPageQuery($month: Date!, $from: Date!, $to: Date!) @preloadable {
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
    week,
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
          <WeekNumbers member={membership} month={week.month} />
          <WeekToDo member={membership} />
          <WeekMeeting member={membership} />
        </div>
      ))}
    </Page>
  );
}
