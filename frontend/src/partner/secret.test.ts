import { Environment, Network, RecordSource, Store } from "relay-runtime";
import { expect, test } from "vitest";
import MUTATION, { type CreateClientDialogMutation } from "@/__generated__/CreateClientDialogMutation.graphql";
import { mutate } from "@/lib/mutate";
import { mutateOnce } from "@/lib/mutateOnce";

const SECRET = "only-shown-once";
const ANSWER = {
  createClient: {
    client: { __typename: "PartnerClient", id: "pcl_chambre", name: "chambre" },
    secret: SECRET,
    errors: [],
  },
};
const variables = { input: { commandId: "c", organisationId: "o", name: "chambre" } };

function open() {
  const source = new RecordSource();
  const network = Network.create(() => Promise.resolve({ data: ANSWER }) as never);
  return { source, environment: new Environment({ network, store: new Store(source) }) };
}

test("a secret reaches whoever asked for it, and never the store", async () => {
  const { source, environment } = open();
  const answer = await mutateOnce<CreateClientDialogMutation>(environment, MUTATION, variables);
  expect(answer.createClient.secret).toBe(SECRET);
  expect(JSON.stringify(source)).not.toContain(SECRET);
});

test("any other way the store would hold it", async () => {
  const { source, environment } = open();
  await mutate<CreateClientDialogMutation>(environment, MUTATION, variables);
  expect(JSON.stringify(source)).toContain(SECRET);
});
