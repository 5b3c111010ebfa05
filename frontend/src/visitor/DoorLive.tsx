import { useMemo } from "react";
import { graphql, useSubscription } from "react-relay";
import type { DoorLiveSubscription } from "@/__generated__/DoorLiveSubscription.graphql";

/** Follows whom others mark, register and record while somebody stands at the door. */
export function DoorLive({ chapterId }: { chapterId: string }) {
  useSubscription<DoorLiveSubscription>(
    useMemo(
      () => ({
        subscription: graphql`
          subscription DoorLiveSubscription($chapterId: ID!) {
            meetingChanged(chapterId: $chapterId) {
              meeting {
                id
                visitors {
                  id
                  ...DoorRow_visitor
                }
              }
            }
          }
        `,
        variables: { chapterId },
        onError: () => {
          // An event that doesn't fit what the page knows: pages still ask when they open.
        },
      }),
      [chapterId],
    ),
  );
  return null;
}
