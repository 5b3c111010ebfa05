import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "react-relay";
import type { CreateClientDialogMutation } from "@/__generated__/CreateClientDialogMutation.graphql";
import { command, useSecretCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { today } from "@/lib/period";
import { visible } from "@/lib/text";
import { TextField } from "@/ui/TextField";
import { type Secret, SecretDialog } from "./SecretDialog";

type Props = { organisationId: string; onClose: () => void };
type Made = Secret & { id: string };

const CREATE = command<CreateClientDialogMutation>(graphql`
  mutation CreateClientDialogMutation($input: CreateClientInput!) {
    createClient(input: $input) {
      client {
        id
        name
      }
      secret
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** Makes a client, then shows its secret, and then the client's page. */
export function CreateClientDialog({ organisationId, onClose }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const send = useSecretCommand();
  const [made, setMade] = useState<Made | null>(null);
  const form = useForm({
    name: `partner.client.${organisationId}`,
    empty: () => ({ name: "", expiresOn: "" }),
    read: ({ name, expiresOn }) =>
      visible(name)
        ? { input: { name: visible(name), expiresOn: expiresOn || null } }
        : { gaps: { name: t`Donnez un nom au client.` } },
    refusals: { name: ["name"], expiresOn: ["expiresOn"] },
    send: (input, commandId) => send(CREATE, { ...input, commandId, organisationId }),
    onDone: ({ createClient: { client, secret } }) =>
      setMade({ id: client?.id ?? "", name: client?.name ?? "", text: secret ?? null }),
  });
  const { draft, change, problem } = form;
  if (made) {
    const { id } = made;
    return (
      <SecretDialog
        secret={made}
        onClose={() => void navigate({ to: "/administration/clients/$id", params: { id }, replace: true })}
      />
    );
  }
  return (
    <FormDialog
      title={<Trans>Créer un client</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Créer</Trans>}
    >
      <TextField
        label={t`Nom du client`}
        hint={t`Minuscules, chiffres et traits d’union, comme chambre-tableau-de-bord. Il ne change plus.`}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={draft.name}
        problem={problem("name")}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={t`Dernier jour`}
        hint={t`Après ce jour, le client n’entre plus.`}
        isOptional
        type="date"
        min={today()}
        value={draft.expiresOn}
        problem={problem("expiresOn")}
        onChange={(expiresOn) => change({ expiresOn })}
      />
    </FormDialog>
  );
}
