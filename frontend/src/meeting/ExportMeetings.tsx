import { useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { ExportMeetingsQuery } from "@/__generated__/ExportMeetingsQuery.graphql";
import type { MeetingsPageQuery$variables } from "@/__generated__/MeetingsPageQuery.graphql";
import { ApiProblem } from "@/lib/problem";
import { paged, usePages } from "@/list/pages";
import { ExportButton } from "@/ui/ExportButton";
import { holidayWords, statusWords } from "./words";

const MEETINGS = paged<ExportMeetingsQuery>(graphql`
  query ExportMeetingsQuery(
    $id: ID!
    $from: Date
    $to: Date
    $orderBy: MeetingOrder!
    $first: Int!
    $after: String
  ) {
    chapter(id: $id) {
      meetings(from: $from, to: $to, orderBy: $orderBy, first: $first, after: $after) {
        nodes {
          heldOn
          startsAt
          place
          address
          status
          holiday
          reason
          snapshot {
            present
            late
            substitutes
            absent
            referralsInside
            referralsOutside
            oneToOnes
            trainingCredits
            closedBusiness {
              minorUnits
              currency
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** The meetings with what there was at each, as their sheets say. */
export function ExportMeetings(props: { id: string; asked: MeetingsPageQuery$variables; total: number }) {
  const { t, i18n } = useLingui();
  const { id, asked, total } = props;
  const read = usePages(MEETINGS, { id, from: asked.from, to: asked.to, orderBy: asked.orderBy }, ({ chapter }) => {
    if (!chapter) {
      throw new ApiProblem("FORBIDDEN", "The chapter is no longer open");
    }
    return chapter.meetings;
  });
  return (
    <ExportButton
      name={t`reunions`}
      header={[
        t`Jour`,
        t`Heure`,
        t`Lieu`,
        t`Adresse`,
        t`État`,
        t`Raison`,
        t`Présents`,
        t`En retard`,
        t`Remplacés`,
        t`Absents`,
        t`Recommandations internes`,
        t`Recommandations externes`,
        t`Tête-à-tête`,
        t`Unités de formation`,
        t`Affaires conclues`,
        t`Devise`,
      ]}
      total={total}
      read={read}
      cells={({ snapshot, holiday, ...meeting }) => {
        const name = holidayWords(holiday);
        return [
          meeting.heldOn,
          meeting.startsAt.slice(0, 5),
          meeting.place,
          meeting.address,
          i18n._(statusWords(meeting.status)),
          [name && i18n._(name), meeting.reason].filter(Boolean).join(" · "),
          snapshot?.present ?? "",
          snapshot?.late ?? "",
          snapshot?.substitutes ?? "",
          snapshot?.absent ?? "",
          snapshot?.referralsInside ?? "",
          snapshot?.referralsOutside ?? "",
          snapshot?.oneToOnes ?? "",
          snapshot?.trainingCredits ?? "",
          snapshot ? snapshot.closedBusiness.minorUnits / 100 : "",
          snapshot?.closedBusiness.currency ?? "",
        ];
      }}
    />
  );
}
