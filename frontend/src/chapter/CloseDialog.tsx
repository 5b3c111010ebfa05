import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { CloseDialog_chapter$key } from "@/__generated__/CloseDialog_chapter.graphql";
import type { CloseDialogMutation } from "@/__generated__/CloseDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { today } from "@/lib/period";
import { TextField } from "@/ui/TextField";

type Props = { chapter: CloseDialog_chapter$key; onClose: () => void };

const CLOSE = command<CloseDialogMutation>(graphql`
  mutation CloseDialogMutation($input: CloseChapterInput!) {
    closeChapter(input: $input) {
      chapter {
        id
        version
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

/** Closes a group for good: its last member has left. */
export function CloseDialog({ chapter, onClose }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const { id, version, createdOn } = useFragment(
    graphql`
      fragment CloseDialog_chapter on Chapter {
        id
        version
        createdOn
      }
    `,
    chapter,
  );
  const form = useForm({
    name: `chapter.close.${id}`,
    empty: () => ({ closedOn: today() }),
    read: ({ closedOn }) => (closedOn ? { input: { closedOn } } : { gaps: { closedOn: t`Indiquez le jour.` } }),
    refusals: { closedOn: ["closedOn"] },
    send: (input, commandId) => send(CLOSE, { ...input, commandId, chapterId: id, version }),
    onDone: onClose,
  });
  const { draft, change, problem } = form;
  return (
    <FormDialog
      title={<Trans>Fermer le groupe</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      tone="danger"
      submit={<Trans>Fermer le groupe</Trans>}
    >
      <p>
        <Trans>
          Un groupe ferme quand ses membres sont partis ou ont rejoint un autre groupe. Il quitte les listes ; ce qui
          s’y est passé reste.
        </Trans>
      </p>
      <TextField
        label={t`Il ne se réunit plus à partir du`}
        type="date"
        min={createdOn}
        max={today()}
        value={draft.closedOn}
        problem={problem("closedOn")}
        onChange={(closedOn) => change({ closedOn })}
      />
    </FormDialog>
  );
}
