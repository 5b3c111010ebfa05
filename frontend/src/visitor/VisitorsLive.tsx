import { useMemo } from "react";
import { graphql, useSubscription } from "react-relay";
import type { VisitorsLiveSubscription } from "@/__generated__/VisitorsLiveSubscription.graphql";
import { noteNews } from "@/lib/changes";

/** Listens for who registers, is confirmed or marked, by whomever: the page asks again. */
export function VisitorsLive({ chapterId }: { chapterId: string }) {
  useSubscription<VisitorsLiveSubscription>(
    useMemo(
      () => ({
        subscription: graphql`
          subscription VisitorsLiveSubscription($chapterId: ID!) {
            meetingChanged(chapterId: $chapterId) {
              meeting {
                id
              }
            }
          }
        `,
        variables: { chapterId },
        onNext: () => noteNews("change"),
        onError: () => {
          // An event that doesn't fit what the page knows: pages still ask when they open.
        },
      }),
      [chapterId],
    ),
  );
  return null;
}
