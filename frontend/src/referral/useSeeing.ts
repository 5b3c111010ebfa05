import { useEffect } from "react";
import { graphql, useRelayEnvironment } from "react-relay";
import { commitMutation } from "relay-runtime";
import type { useSeeingMutation } from "@/__generated__/useSeeingMutation.graphql";

/** Tells the server, once, that the receiver has the referral before their eyes: the giver may know. */
export function useSeeing(referralId: string | null): void {
  const environment = useRelayEnvironment();
  useEffect(() => {
    if (!referralId) {
      return;
    }
    commitMutation<useSeeingMutation>(environment, {
      mutation: graphql`
        mutation useSeeingMutation($input: SeeReferralInput!) {
          seeReferral(input: $input) {
            referral {
              id
              seenAt
            }
          }
        }
      `,
      variables: { input: { referralId } },
      onError: () => {
        // Without a network it is told the next time.
      },
    });
  }, [environment, referralId]);
}
