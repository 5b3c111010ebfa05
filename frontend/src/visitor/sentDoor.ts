import { graphql } from "react-relay";
import { commitMutation, type Environment, type GraphQLTaggedNode, type MutationParameters } from "relay-runtime";
import type { markVisitorMutation } from "@/__generated__/markVisitorMutation.graphql";
import type { sentDoorWalkInMutation } from "@/__generated__/sentDoorWalkInMutation.graphql";
import { judge, type Sending, sendRound, type Unsent } from "@/lib/sending";
import type { UserErrors } from "@/lib/userErrors";
import { MARK_VISITOR } from "./markVisitor";
import { doorBox, isDue, type PendingDoor } from "./pendingDoor";

const WALK_IN = graphql`
  mutation sentDoorWalkInMutation($input: RecordWalkInInput!) {
    stepped: recordWalkIn(input: $input) {
      visitor {
        id
        meeting {
          id
          visitors {
            id
            ...DoorRow_visitor
          }
        }
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

/** Said again under the same id, each is done once: a mark by its command, a walk-in by their own. */
function commit(environment: Environment, entry: PendingDoor) {
  const { id, meetingId } = entry;
  return entry.kind === "mark"
    ? answer<markVisitorMutation>(environment, MARK_VISITOR, {
        input: { commandId: id, visitorId: entry.visitorId, attended: entry.attended },
      })
    : answer<sentDoorWalkInMutation>(environment, WALK_IN, { input: { id, meetingId, person: entry.person } });
}

type Done = { readonly visitor: unknown; readonly errors: UserErrors };

/** What the answer says is on the screen at once; the page needn't ask again. */
function answer<M extends MutationParameters & { response: { readonly stepped: Done } }>(
  environment: Environment,
  mutation: GraphQLTaggedNode,
  variables: M["variables"],
): Promise<Done> {
  return new Promise((resolve, reject) => {
    commitMutation<M>(environment, {
      mutation,
      variables,
      onCompleted: ({ stepped }) => resolve(stepped),
      onError: reject,
    });
  });
}

async function attempt(environment: Environment, entry: PendingDoor): Promise<Unsent | { kind: "sent" }> {
  try {
    const { visitor, errors } = await commit(environment, entry);
    return visitor ? { kind: "sent" } : { kind: "refused", errors };
  } catch (problem) {
    return judge(problem);
  }
}

/** What the device can't keep, this page still sends. */
const box = {
  ...doorBox,
  read: () => doorBox.read().catch(() => doorBox.waiting.get()),
  keep: (entry: PendingDoor) => Promise.resolve(doorBox.hold([entry])),
  drop: (ids: readonly string[]) => doorBox.drop(ids).catch(() => undefined),
};

/** Sends what was done at the door, in its order, each once. */
export const sendDoor = (environment: Environment, failure: string): Promise<Sending> =>
  sendRound("outbox.door", { box, isDue, attempt: (entry) => attempt(environment, entry), failure });
