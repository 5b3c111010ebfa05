import { useMemo } from "react";
import { graphql, useSubscription } from "react-relay";
import type { LiveSubscription } from "@/__generated__/LiveSubscription.graphql";
import { noteNews } from "@/lib/changes";

/** Listens for changes of the person's referrals; what is on the screen follows. */
export function Live() {
  useSubscription<LiveSubscription>(
    useMemo(
      () => ({
        subscription: graphql`
          subscription LiveSubscription {
            referralChanged {
              referral {
                id
                status
                stage
                version
                changedAt
                viewerActions
              }
            }
          }
        `,
        variables: {},
        onNext: () => noteNews("change"),
        onError: () => {
          // An event that doesn't fit what the page knows: pages still ask when they open.
        },
      }),
      [],
    ),
  );
  return null;
}
