import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { MoveDialog_chapter$key } from "@/__generated__/MoveDialog_chapter.graphql";
import type { MoveDialogMutation } from "@/__generated__/MoveDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { told } from "@/form/reading";
import { useForm } from "@/form/useForm";
import { visible } from "@/lib/text";
import { TextField } from "@/ui/TextField";
import { MeetingFields } from "./MeetingFields";
import { DAYS, gapsOf, inputOf, MEETING_REFUSALS } from "./meeting";
import { writePosition } from "./position";
import { useMeetingWords } from "./useMeetingWords";

type Props = { chapter: MoveDialog_chapter$key; onClose: () => void };

const MOVE = command<MoveDialogMutation>(graphql`
  mutation MoveDialogMutation($input: MoveChapterInput!) {
    moveChapter(input: $input) {
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

/** Says anew where and when a group meets, and under what name. */
export function MoveDialog({ chapter, onClose }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const meetingWords = useMeetingWords();
  const known = useFragment(
    graphql`
      fragment MoveDialog_chapter on Chapter {
        id
        version
        name
        meetingDay
        meetingTime
        meetingPlace
        meetingAddress
        latitude
        longitude
        commune {
          id
          name
        }
      }
    `,
    chapter,
  );
  const form = useForm({
    name: `chapter.move.${known.id}`,
    empty: () => ({
      name: known.name,
      day: DAYS.find((day) => day === known.meetingDay) ?? null,
      time: known.meetingTime.slice(0, 5),
      place: known.meetingPlace,
      address: known.meetingAddress,
      commune: { id: known.commune.id, name: known.commune.name } as { id: string; name: string } | null,
      position: writePosition(known),
    }),
    read: (draft) => {
      const meeting = inputOf(draft);
      const name = visible(draft.name);
      return name && meeting
        ? { input: { name, meeting } }
        : { gaps: { name: !name && t`Donnez un nom au groupe.`, ...told(gapsOf(draft), meetingWords) } };
    },
    refusals: { name: ["name"], ...MEETING_REFUSALS },
    send: (input, commandId) => send(MOVE, { ...input, commandId, chapterId: known.id, version: known.version }),
    onDone: onClose,
  });
  const { draft, change, problem } = form;
  return (
    <FormDialog
      title={<Trans>Modifier le groupe</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Enregistrer</Trans>}
    >
      <TextField
        label={t`Nom du groupe`}
        maxLength={100}
        value={draft.name}
        problem={problem("name")}
        onChange={(name) => change({ name })}
      />
      <MeetingFields meeting={draft} problem={problem} onChange={change} />
    </FormDialog>
  );
}
