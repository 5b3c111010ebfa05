import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql } from "react-relay";
import type { ImportFormMutation } from "@/__generated__/ImportFormMutation.graphql";
import { command, useCommand } from "@/form/command";
import { Form } from "@/form/Form";
import { useForm } from "@/form/useForm";
import { Notice } from "@/ui/Notice";
import { showToast } from "@/ui/toast";
import type { Preview } from "./LookForm";
import { type ImportFile, inputOf } from "./useImportFile";

type Props = { file: ImportFile; preview: Preview; onSent: () => void };

const IMPORT = command<ImportFormMutation>(graphql`
  mutation ImportFormMutation($input: ImportMembersInput!) {
    importMembers(input: $input) {
      memberImport {
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

/** Imports a file that was looked at and that nothing is wrong with. */
export function ImportForm({ file, preview, onSent }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const send = useCommand();
  const { newCount, refusedCount } = preview;
  const form = useForm({
    name: "member.import.send",
    empty: () => ({}),
    read: () => {
      const input = inputOf(file);
      return input ? { input: { id: file.id, fileName: file.fileName, file: input } } : { gaps: {} };
    },
    refusals: {},
    send: (input) => send(IMPORT, input),
    onDone: () => {
      onSent();
      showToast(t`Les membres sont importés, et leurs invitations sont parties.`);
      return navigate({ to: "/administration/membres/imports" });
    },
  });
  if (refusedCount > 0) {
    return (
      <Notice tone="warning">
        <Trans>Corrigez d’abord ces lignes, ci-dessus ou dans votre tableur : un fichier s’importe en entier.</Trans>
      </Notice>
    );
  }
  if (newCount === 0) {
    return (
      <Notice>
        <Trans>Toutes ces personnes sont déjà membres : il n’y a rien à importer.</Trans>
      </Notice>
    );
  }
  return (
    <Form
      form={form}
      submit={
        form.status.kind === "pending" ? (
          <Trans>Import en cours…</Trans>
        ) : (
          <Plural value={newCount} one="Importer # membre" many="Importer # de membres" other="Importer # membres" />
        )
      }
    >
      <p>
        <Trans>Chaque nouveau membre recevra un courriel qui dit comment entrer.</Trans>
      </p>
    </Form>
  );
}
