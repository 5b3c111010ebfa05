import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql } from "react-relay";
import type { InviteDialogMutation } from "@/__generated__/InviteDialogMutation.graphql";
import { ChapterPicker, type PickedChapter } from "@/chapter/ChapterPicker";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { told } from "@/form/reading";
import { useForm } from "@/form/useForm";
import { today } from "@/lib/period";
import { uuidv7 } from "@/lib/uuid";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toast";
import { DetailsFields } from "./DetailsFields";
import { DETAILS_REFUSALS, emptyDetails, gapsOf, inputOf } from "./details";
import { useDetailsWords } from "./useDetailsWords";
import { useInvitingChapterSearch } from "./useInvitingChapterSearch";

const INVITE = command<InviteDialogMutation>(graphql`
  mutation InviteDialogMutation($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      member {
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

/** Invites somebody: they hold the seat from then on, and a letter tells them how to come in. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const send = useCommand();
  const words = useDetailsWords();
  const form = useForm({
    name: "member.invite",
    empty: () => ({
      id: uuidv7(),
      chapter: null as PickedChapter | null,
      joinedOn: today(),
      ...emptyDetails,
    }),
    read: (draft) => {
      const details = inputOf(draft);
      const { id, chapter, joinedOn } = draft;
      if (chapter && joinedOn && details) {
        return { input: { id, chapterId: chapter.id, joinedOn, details } };
      }
      return {
        gaps: {
          chapter: !chapter && t`Choisissez le groupe dans la liste.`,
          joinedOn: !joinedOn && t`Indiquez le jour.`,
          ...told(gapsOf(draft), words),
        },
      };
    },
    refusals: { chapter: ["chapterId"], joinedOn: ["joinedOn"], ...DETAILS_REFUSALS },
    send: (input) => send(INVITE, input),
    onDone: ({ inviteMember }) => {
      showToast(t`L’invitation est partie.`);
      return navigate({ to: "/administration/membres/$id", params: { id: inviteMember.member?.id ?? "" } });
    },
  });
  const { draft, change, problem } = form;
  return (
    <FormDialog
      title={<Trans>Inviter un membre</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Inviter</Trans>}
    >
      <ChapterPicker
        value={draft.chapter}
        useSearch={useInvitingChapterSearch}
        problem={problem("chapter")}
        onChange={(chapter) => change({ chapter })}
      />
      <DetailsFields details={draft} problem={problem} onChange={change} />
      <TextField
        label={t`Membre depuis le`}
        type="date"
        max={today()}
        value={draft.joinedOn}
        problem={problem("joinedOn")}
        onChange={(joinedOn) => change({ joinedOn })}
      />
    </FormDialog>
  );
}
