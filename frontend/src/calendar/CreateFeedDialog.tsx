import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "react-relay";
import type { CreateFeedDialogMutation } from "@/__generated__/CreateFeedDialogMutation.graphql";
import { command, useSecretCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { AddressDialog } from "./AddressDialog";

const CREATE = command<CreateFeedDialogMutation>(graphql`
  mutation CreateFeedDialogMutation($input: CreateCalendarFeedInput!) {
    createCalendarFeed(input: $input) {
      feed {
        id
      }
      secretAddress
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** Makes an address and shows it, this once. */
export function CreateFeedDialog({ isReplacing, onClose }: { isReplacing: boolean; onClose: () => void }) {
  const send = useSecretCommand();
  const [made, setMade] = useState<{ address: string | null } | null>(null);
  const form = useForm({
    name: "calendar.create",
    empty: () => ({}),
    read: () => ({ input: {} }),
    refusals: {},
    send: (_, id) => send(CREATE, { id }),
    onDone: ({ createCalendarFeed }) => setMade({ address: createCalendarFeed.secretAddress ?? null }),
  });
  if (made) {
    return <AddressDialog address={made.address} onClose={onClose} />;
  }
  return (
    <FormDialog
      title={isReplacing ? <Trans>Remplacer l’adresse</Trans> : <Trans>Créer l’adresse</Trans>}
      onClose={onClose}
      onCancel={onClose}
      form={form}
      submit={isReplacing ? <Trans>Remplacer</Trans> : <Trans>Créer</Trans>}
    >
      <p>
        <Trans>Qui connaît l’adresse lit vos réunions, et rien d’autre : ne la donnez qu’à votre agenda.</Trans>
      </p>
      {isReplacing && (
        <p>
          <Trans>L’ancienne adresse cesse aussitôt : les appareils qui l’utilisent ne recevront plus rien.</Trans>
        </p>
      )}
    </FormDialog>
  );
}
