import { graphql } from "react-relay";

/** What every step answers: where the application stands now, or why nothing was done. */
export const LED_APPLICATION = graphql`
  fragment LedApplication_payload on ApplicationPayload {
    application {
      id
      version
      status
      interviewOn
      conditions
      conditionsUntil
      paidOn
      viewerActions
      viewerCanVote
      viewerHasVoted
    }
    errors {
      ... on UserError {
        message
        path
      }
    }
  }
`;
