import { graphql } from "react-relay";

/** What every step answers: where the meeting stands now, or why nothing was done. */
export const LED_MEETING = graphql`
  fragment LedMeeting_payload on MeetingPayload {
    meeting {
      id
      version
      status
      heldOn
      startsAt
      reason
      viewerActions
      viewerCanMark
    }
    errors {
      ... on UserError {
        message
        path
      }
    }
  }
`;
