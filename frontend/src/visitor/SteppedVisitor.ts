import { graphql } from "react-relay";

/** What every step answers: where the visit stands now, or why nothing was done. */
export const STEPPED_VISITOR = graphql`
  fragment SteppedVisitor_payload on VisitorPayload {
    visitor {
      id
      version
      status
      viewerActions
      followUpDueAt
      isFollowUpOverdue
    }
    errors {
      ... on UserError {
        message
        path
      }
    }
  }
`;
