import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { WeekPageQuery } from "@/__generated__/WeekPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { formatDay } from "@/lib/format";
import { monthsBefore, periodOf, today } from "@/lib/period";
import { Page } from "@/ui/Page";
import { Guest } from "./Guest";
import { WeekMeeting } from "./WeekMeeting";
import { WeekNumbers } from "./WeekNumbers";
import { WeekToDo } from "./WeekToDo";

export function WeekPage() {
  const { t } = useLingui();
  const day = today();
  const { viewer } = useLazyLoadQuery<WeekPageQuery>(
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
      }
    `,
    { month: monthsBefore(day, 0), ...periodOf("rolling", day) },
    useFresh(),
  );
  const firstName = viewer.displayName?.split(" ")[0] ?? "";
  return (
    <Page
      title={t`Ma semaine`}
      lead={
        <Trans>
          Bonjour {firstName}, nous sommes le {formatDay(day)}.
        </Trans>
      }
    >
      {viewer.memberships.length === 0 && <Guest />}
      {viewer.memberships.map((membership) => (
        <div key={membership.id} className="stack">
          <WeekNumbers member={membership} />
          <WeekToDo member={membership} />
          <WeekMeeting member={membership} />
        </div>
      ))}
    </Page>
  );
}
