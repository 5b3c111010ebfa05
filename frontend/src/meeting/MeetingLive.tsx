import { useMemo } from "react";
import { graphql, useSubscription } from "react-relay";
import type { MeetingLiveSubscription } from "@/__generated__/MeetingLiveSubscription.graphql";
import { noteNews } from "@/lib/changes";

/** Listens for what others mark, do and bring: the sheet follows, whoever's hand it is. */
export function MeetingLive({ chapterId }: { chapterId: string }) {
  useSubscription<MeetingLiveSubscription>(
    useMemo(
      () => ({
        subscription: graphql`
          subscription MeetingLiveSubscription($chapterId: ID!) {
            meetingChanged(chapterId: $chapterId) {
              meeting {
                id
                heldOn
                startsAt
                viewerCanMark
                ...MeetingSheet_meeting
              }
            }
          }
        `,
        variables: { chapterId },
        // What was recorded for the next meeting is told without a meeting: then the page asks.
        onNext: (event) => !event?.meetingChanged.meeting && noteNews("change"),
        onError: () => {
          // An event that doesn't fit what the page knows: pages still ask when they open.
        },
      }),
      [chapterId],
    ),
  );
  return null;
}
