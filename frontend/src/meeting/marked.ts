import { graphql } from "react-relay";
import { commitMutation, type Environment } from "relay-runtime";
import type { AttendanceMarkInput, markedMutation } from "@/__generated__/markedMutation.graphql";
import { judge, type Unsent } from "@/lib/sending";
import type { UserErrors } from "@/lib/userErrors";
import type { PendingMark } from "./pendingMarks";

/** What the server takes at once. */
export const MOST_MARKS = 100;

const MARK = graphql`
  mutation markedMutation($input: MarkAttendanceInput!) {
    markAttendance(input: $input) {
      meeting {
        ...MeetingSheet_meeting
      }
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`;

export const inputOf = ({ id, memberId, mark, substitute, markedAt }: PendingMark): AttendanceMarkInput => ({
  id,
  memberId,
  mark,
  substituteId: substitute?.id ?? null,
  substituteName: substitute && !substitute.id ? substitute.name : null,
  markedAt,
});

/** Sends marks of one meeting in the order in which they were made. What the answer says of the meeting is on the screen at once. */
export async function sendMarks(
  environment: Environment,
  meetingId: string,
  marks: readonly PendingMark[],
): Promise<Unsent | { kind: "sent" }> {
  try {
    const { meeting, errors } = await commit(environment, { meetingId, marks: marks.map(inputOf) });
    return meeting ? { kind: "sent" } : { kind: "refused", errors };
  } catch (problem) {
    return judge(problem);
  }
}

function commit(environment: Environment, input: markedMutation["variables"]["input"]) {
  return new Promise<{ meeting: unknown; errors: UserErrors }>((resolve, reject) => {
    commitMutation<markedMutation>(environment, {
      mutation: MARK,
      variables: { input },
      onCompleted: ({ markAttendance }) => resolve(markAttendance),
      onError: reject,
    });
  });
}
