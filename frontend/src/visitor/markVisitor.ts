import { graphql } from "react-relay";

/** Marks whether a visitor came, from the desk and from the door. */
export const MARK_VISITOR = graphql`
  mutation markVisitorMutation($input: MarkVisitorInput!) {
    stepped: markVisitor(input: $input) {
      ...SteppedVisitor_payload @relay(mask: false)
    }
  }
`;
