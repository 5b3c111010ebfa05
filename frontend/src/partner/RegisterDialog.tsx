import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql } from "react-relay";
import type { RegisterDialogMutation } from "@/__generated__/RegisterDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { told } from "@/form/reading";
import { useForm } from "@/form/useForm";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toast";
import { emptyRegistering, gapsOf, inputOf } from "./registering";

const MOST = 100;

const REGISTER = command<RegisterDialogMutation>(graphql`
  mutation RegisterDialogMutation($input: RegisterPartnerInput!) {
    registerPartner(input: $input) {
      organisation {
        id
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

/** Registers an organisation; it is then on its own page. */
export function RegisterDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const send = useCommand();
  const form = useForm({
    name: "partner.register",
    empty: emptyRegistering,
    read: (draft) => {
      const input = inputOf(draft);
      const words = {
        name: t`Donnez le nom de l’organisme.`,
        contactName: t`Indiquez à qui écrire.`,
        contactEmail: t`Indiquez son adresse e-mail.`,
      };
      return input ? { input } : { gaps: told(gapsOf(draft), words) };
    },
    refusals: { name: ["name"], contactName: ["contactName"], contactEmail: ["contactEmail"] },
    send: (input) => send(REGISTER, input),
    onDone: ({ registerPartner }) => {
      showToast(t`L’organisme est enregistré.`);
      return navigate({
        to: "/administration/partenaires/$id",
        params: { id: registerPartner.organisation?.id ?? "" },
      });
    },
  });
  const { draft, change, problem } = form;
  return (
    <FormDialog
      title={<Trans>Enregistrer un organisme</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Enregistrer</Trans>}
    >
      <TextField
        label={t`Nom de l’organisme`}
        autoComplete="off"
        maxLength={MOST}
        value={draft.name}
        problem={problem("name")}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={t`À qui écrire`}
        autoComplete="off"
        maxLength={MOST}
        value={draft.contactName}
        problem={problem("contactName")}
        onChange={(contactName) => change({ contactName })}
      />
      <TextField
        label={t`Son adresse e-mail`}
        type="email"
        autoComplete="off"
        value={draft.contactEmail}
        problem={problem("contactEmail")}
        onChange={(contactEmail) => change({ contactEmail })}
      />
    </FormDialog>
  );
}
