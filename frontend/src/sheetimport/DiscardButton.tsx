import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql } from "react-relay";
import type { DiscardButtonMutation } from "@/__generated__/DiscardButtonMutation.graphql";
import { command, useCommand } from "@/form/command";
import { Form } from "@/form/Form";
import { useForm } from "@/form/useForm";
import { More } from "@/ui/More";
import { showToast } from "@/ui/toast";

const DISCARD = command<DiscardButtonMutation>(graphql`
  mutation DiscardButtonMutation($input: DiscardSheetImportInput!) {
    discardSheetImport(input: $input) {
      sheetImport {
        id
        region {
          code
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

/** Throws the file away: nothing came of it, and nothing will. */
export function DiscardButton({ id }: { id: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const send = useCommand();
  const form = useForm({
    name: `sheetimport.discard.${id}`,
    empty: () => ({}),
    read: () => ({ input: { importId: id } }),
    refusals: {},
    send: (input) => send(DISCARD, input),
    onDone: () => {
      showToast(t`Le fichier est abandonné : rien n’en reste.`);
      return navigate({ to: "/administration/guide/import" });
    },
  });
  return (
    <More label={<Trans>Abandonner ce fichier</Trans>}>
      <Form form={form} tone="danger" submit={<Trans>Abandonner</Trans>}>
        <p>
          <Trans>Le guide n’a pas changé, et rien de ce fichier n’y entrera.</Trans>
        </p>
      </Form>
    </More>
  );
}
