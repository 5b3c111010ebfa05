import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { DecideClaimDialog_claim$key } from "@/__generated__/DecideClaimDialog_claim.graphql";
import type { DecideClaimDialogAcceptMutation } from "@/__generated__/DecideClaimDialogAcceptMutation.graphql";
import type { DecideClaimDialogRefuseMutation } from "@/__generated__/DecideClaimDialogRefuseMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { visible } from "@/lib/text";
import { TextArea } from "@/ui/TextArea";
import { showToast } from "@/ui/toast";
import type { DecisionName } from "./search";

type Props = { claim: DecideClaimDialog_claim$key; onClose: () => void };

const ACCEPT = command<DecideClaimDialogAcceptMutation>(graphql`
  mutation DecideClaimDialogAcceptMutation($input: AcceptClaimInput!) {
    acceptClaim(input: $input) {
      claim {
        id
        status
        viewerCanDecide
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

const REFUSE = command<DecideClaimDialogRefuseMutation>(graphql`
  mutation DecideClaimDialogRefuseMutation($input: RefuseClaimInput!) {
    refuseClaim(input: $input) {
      claim {
        id
        status
        viewerCanDecide
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

const CLAIM = graphql`
  fragment DecideClaimDialog_claim on Claim {
    id
    name
    email
    sheet {
      latest {
        name
      }
    }
  }
`;

/** Says what becomes of a claim. */
export function DecideClaimDialog({ decision, ...props }: Props & { decision: DecisionName }) {
  return decision === "confier" ? <AcceptDialog {...props} /> : <RefuseDialog {...props} />;
}

function AcceptDialog({ claim, onClose }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const { id, name, email, sheet } = useFragment(CLAIM, claim);
  const network = sheet.latest.name;
  const form = useForm({
    name: `claim.accept.${id}`,
    empty: () => ({}),
    read: () => ({ input: { claimId: id } }),
    refusals: {},
    send: (input, commandId) => send(ACCEPT, { ...input, commandId }),
    onDone: () => {
      onClose();
      showToast(t`La fiche est confiée ; un message le dit.`);
    },
  });
  return (
    <FormDialog
      title={<Trans>Confier la fiche</Trans>}
      onClose={onClose}
      onCancel={onClose}
      form={form}
      submit={<Trans>Confier la fiche</Trans>}
    >
      <p>
        <Trans>
          {name} écrira la fiche {network}, que vous relirez avant chaque publication. Un message part à {email} et dit
          comment entrer.
        </Trans>
      </p>
    </FormDialog>
  );
}

function RefuseDialog({ claim, onClose }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const { id, name } = useFragment(CLAIM, claim);
  const form = useForm({
    name: `claim.refuse.${id}`,
    empty: () => ({ note: "" }),
    read: (draft) => {
      const note = visible(draft.note);
      return note ? { input: { claimId: id, note } } : { gaps: { note: t`Dites pourquoi.` } };
    },
    refusals: { note: ["note"] },
    send: (input, commandId) => send(REFUSE, { ...input, commandId }),
    onDone: () => {
      onClose();
      showToast(t`La demande est refusée ; un message le dit.`);
    },
  });
  return (
    <FormDialog
      title={<Trans>Refuser la demande</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      tone="danger"
      submit={<Trans>Refuser la demande</Trans>}
    >
      <TextArea
        label={t`Pourquoi`}
        hint={t`${name ?? ""} le lira dans le message qui annonce le refus.`}
        maxLength={1000}
        value={form.draft.note}
        problem={form.problem("note")}
        onChange={(note) => form.change({ note })}
      />
    </FormDialog>
  );
}
