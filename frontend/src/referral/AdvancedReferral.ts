import { graphql } from "react-relay";

/** What every verb answers: where the referral stands now, or why nothing was done. */
export const ADVANCED_REFERRAL = graphql`
  fragment AdvancedReferral_payload on ReferralPayload {
    referral {
      id
      version
      status
      stage
      changedAt
      viewerActions
    }
    errors {
      ... on UserError {
        message
        path
      }
    }
  }
`;
