import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { RotateDialog_client$key } from "@/__generated__/RotateDialog_client.graphql";
import type { RotateDialogMutation } from "@/__generated__/RotateDialogMutation.graphql";
import { command, useSecretCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { SelectField } from "@/ui/SelectField";
import { type Secret, SecretDialog } from "./SecretDialog";

type Props = { client: RotateDialog_client$key; onClose: () => void };
type Days = "0" | "1" | "7" | "30";

const ROTATE = command<RotateDialogMutation>(graphql`
  mutation RotateDialogMutation($input: RotateClientSecretInput!) {
    rotateClientSecret(input: $input) {
      client {
        id
        formerSecretEndsAt
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

/** Gives a client another secret, and shows it; the one until now holds for some days, or ends at once. */
export function RotateDialog({ client, onClose }: Props) {
  const { t } = useLingui();
  const send = useSecretCommand();
  const [made, setMade] = useState<Secret | null>(null);
  const { id, name, version } = useFragment(
    graphql`
      fragment RotateDialog_client on PartnerClient {
        id
        name
        version
      }
    `,
    client,
  );
  const form = useForm({
    name: `partner.rotate.${id}`,
    empty: () => ({ days: "7" as Days }),
    read: ({ days }) => ({ input: { keepFormerDays: Number(days) } }),
    refusals: { days: ["keepFormerDays"] },
    send: (input, commandId) => send(ROTATE, { ...input, commandId, clientId: id, version }),
    onDone: ({ rotateClientSecret: { client: rotated, secret } }) =>
      setMade({ name, text: secret ?? null, formerEndsAt: rotated?.formerSecretEndsAt }),
  });
  if (made) {
    return <SecretDialog secret={made} onClose={onClose} />;
  }
  return (
    <FormDialog
      title={<Trans>Donner un nouveau secret</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Donner un nouveau secret</Trans>}
    >
      <p>
        <Trans>
          Pendant le changement, les deux secrets sont valables : l’organisme remplace l’ancien sans interruption. Si
          quelqu’un a pu voir l’ancien, mettez-y fin aussitôt.
        </Trans>
      </p>
      <SelectField<Days>
        label={t`L’ancien secret reste valable`}
        value={form.draft.days}
        options={[
          { value: "7", label: t`7 jours` },
          { value: "1", label: t`1 jour` },
          { value: "30", label: t`30 jours` },
          { value: "0", label: t`Non, il prend fin aussitôt` },
        ]}
        problem={form.problem("days")}
        onChange={(days) => form.change({ days })}
      />
    </FormDialog>
  );
}
