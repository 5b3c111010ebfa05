import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import type { AcceptForm_proposal$key } from "@/__generated__/AcceptForm_proposal.graphql";
import type { AcceptFormMutation } from "@/__generated__/AcceptFormMutation.graphql";
import { command, useCommand } from "@/form/command";
import { Form } from "@/form/Form";
import { useForm } from "@/form/useForm";
import { Button } from "@/ui/Button";
import { showToast } from "@/ui/toast";

type Props = {
  proposal: AcceptForm_proposal$key;
  /** What is to be known first. */
  children: ReactNode;
  onRefuse: () => void;
};

const ACCEPT = command<AcceptFormMutation>(graphql`
  mutation AcceptFormMutation($input: AcceptProposalInput!) {
    acceptProposal(input: $input) {
      proposal {
        id
        status
      }
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** Makes a draft of a proposed network; or leads to refusing it. */
export function AcceptForm({ proposal, children, onRefuse }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const { id } = useFragment(
    graphql`
      fragment AcceptForm_proposal on Proposal {
        id
      }
    `,
    proposal,
  );
  const form = useForm({
    name: `proposal.accept.${id}`,
    empty: () => ({}),
    read: () => ({ input: { proposalId: id } }),
    refusals: {},
    send: (input, commandId) => send(ACCEPT, { ...input, commandId }),
    onDone: () => showToast(t`Le brouillon est là, parmi les réseaux retenus : il reste à l’écrire et à le publier.`),
  });
  return (
    <Form
      form={form}
      submit={<Trans>En faire un brouillon</Trans>}
      others={
        <Button aria-haspopup="dialog" onClick={onRefuse}>
          <Trans>Refuser</Trans>
        </Button>
      }
    >
      {children}
    </Form>
  );
}
