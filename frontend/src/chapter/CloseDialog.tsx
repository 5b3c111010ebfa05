import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { CloseDialog_chapter$key } from "@/__generated__/CloseDialog_chapter.graphql";
import type { CloseDialogMutation } from "@/__generated__/CloseDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { DayDialog } from "@/form/DayDialog";
import { today } from "@/lib/period";

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
  return (
    <DayDialog
      title={<Trans>Fermer le groupe</Trans>}
      name={`chapter.close.${id}`}
      label={t`Il ne se réunit plus à partir du`}
      day={today()}
      min={createdOn}
      max={today()}
      gap={t`Indiquez le jour.`}
      field="closedOn"
      send={(closedOn, commandId) => send(CLOSE, { closedOn, commandId, chapterId: id, version })}
      onClose={onClose}
    >
      <p>
        <Trans>
          Un groupe ferme quand ses membres sont partis ou ont rejoint un autre groupe. Il quitte les listes ; ce qui
          s’y est passé reste.
        </Trans>
      </p>
    </DayDialog>
  );
}
