import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql } from "react-relay";
import type { OwnershipDialogEndMutation } from "@/__generated__/OwnershipDialogEndMutation.graphql";
import type { OwnershipDialogInviteMutation } from "@/__generated__/OwnershipDialogInviteMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { visible } from "@/lib/text";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toast";

type Owner = { id: string; name: string | null | undefined; isViewer: boolean };
type Props = {
  sheetId: string;
  /** Whoever is to keep the sheet no more; null where somebody new is to keep it. */
  owner: Owner | null;
  onClose: () => void;
};

const INVITE = command<OwnershipDialogInviteMutation>(graphql`
  mutation OwnershipDialogInviteMutation($input: InviteOwnerInput!) {
    inviteOwner(input: $input) {
      sheetId
      sheet {
        id
        owners {
          id
          isCurrent
          ...OwnerRow_owner
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
`);

const END = command<OwnershipDialogEndMutation>(graphql`
  mutation OwnershipDialogEndMutation($input: EndOwnershipInput!) {
    endOwnership(input: $input) {
      sheetId
      sheet {
        id
        owners {
          id
          isCurrent
          ...OwnerRow_owner
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
`);

/** Gives a sheet to somebody of its network, or ends that. */
export function OwnershipDialog({ sheetId, owner, onClose }: Props) {
  return owner ? <EndDialog owner={owner} onClose={onClose} /> : <InviteDialog sheetId={sheetId} onClose={onClose} />;
}

function InviteDialog({ sheetId, onClose }: { sheetId: string; onClose: () => void }) {
  const { t } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: `guide.owner.${sheetId}`,
    empty: () => ({ name: "", email: "" }),
    read: (draft) => {
      const name = visible(draft.name);
      const email = visible(draft.email);
      return name && email
        ? { input: { sheetId, name, email } }
        : { gaps: { name: !name && t`Donnez son nom.`, email: !email && t`Donnez son adresse e-mail.` } };
    },
    refusals: { name: ["name"], email: ["email"] },
    send: (input, commandId) => send(INVITE, { ...input, commandId }),
    onDone: () => {
      onClose();
      showToast(t`La fiche est confiée ; un message le dit.`);
    },
  });
  const { draft, change, problem } = form;
  return (
    <FormDialog
      title={<Trans>Confier la fiche à quelqu’un</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Confier la fiche</Trans>}
    >
      <p>
        <Trans>Cette personne écrira la fiche. Un message lui dit comment entrer.</Trans>
      </p>
      <TextField
        label={t`Nom`}
        autoComplete="off"
        maxLength={160}
        value={draft.name}
        problem={problem("name")}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={t`Adresse e-mail`}
        type="email"
        autoComplete="off"
        maxLength={254}
        value={draft.email}
        problem={problem("email")}
        onChange={(email) => change({ email })}
      />
    </FormDialog>
  );
}

function EndDialog({ owner, onClose }: { owner: Owner; onClose: () => void }) {
  const { t } = useLingui();
  const send = useCommand();
  const navigate = useNavigate();
  const { id, isViewer } = owner;
  const name = owner.name ?? "";
  const title = isViewer ? t`Ne plus tenir la fiche` : t`Retirer la fiche à ${name}`;
  const form = useForm({
    name: `guide.owner.end.${id}`,
    empty: () => ({}),
    read: () => ({ input: { ownerId: id } }),
    refusals: {},
    send: (input) => send(END, input),
    onDone: () => {
      showToast(isViewer ? t`Vous ne tenez plus cette fiche.` : t`${name} ne tient plus cette fiche.`);
      return isViewer ? navigate({ to: "/mes-reseaux" }) : onClose();
    },
  });
  return (
    <FormDialog title={title} onClose={onClose} onCancel={onClose} form={form} tone="danger" submit={title}>
      <p>
        <Trans>Cela vaut dès maintenant. Ce qui est écrit sur la fiche reste.</Trans>
      </p>
    </FormDialog>
  );
}
