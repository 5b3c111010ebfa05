import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { TransferMemberDialog_member$key } from "@/__generated__/TransferMemberDialog_member.graphql";
import type { TransferMemberDialogMutation } from "@/__generated__/TransferMemberDialogMutation.graphql";
import { ChapterPicker, type PickedChapter } from "@/chapter/ChapterPicker";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { localName } from "@/lib/named";
import { today } from "@/lib/period";
import { uuidv7 } from "@/lib/uuid";
import { type PickedSpecialty, SpecialtyPicker } from "@/region/SpecialtyPicker";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toast";
import { useInvitingChapterSearch } from "./useInvitingChapterSearch";

type Props = { member: TransferMemberDialog_member$key; onClose: () => void };

const MOVE = command<TransferMemberDialogMutation>(graphql`
  mutation TransferMemberDialogMutation($input: TransferMemberInput!) {
    transferMember(input: $input) {
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

/** Lets a member go on in another group; what they did stays with the former one. */
export function TransferMemberDialog({ member, onClose }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const send = useCommand();
  const known = useFragment(
    graphql`
      fragment TransferMemberDialog_member on Member {
        id
        displayName
        specialty {
          id
          french: name(language: FRENCH)
          english: name(language: ENGLISH)
        }
        contact {
          version
        }
      }
    `,
    member,
  );
  const form = useForm({
    name: `member.move.${known.id}`,
    empty: () => ({
      id: uuidv7(),
      chapter: null as PickedChapter | null,
      specialty: { id: known.specialty.id, name: localName(known.specialty) } as PickedSpecialty | null,
      movedOn: today(),
    }),
    read: ({ id, chapter, specialty, movedOn }) =>
      chapter && specialty && movedOn
        ? { input: { id, chapterId: chapter.id, specialtyId: specialty.id, movedOn } }
        : {
            gaps: {
              chapter: !chapter && t`Choisissez le groupe dans la liste.`,
              specialty: !specialty && t`Choisissez le métier dans la liste.`,
              movedOn: !movedOn && t`Indiquez le jour.`,
            },
          },
    refusals: { chapter: ["chapterId"], specialty: ["specialtyId"], movedOn: ["movedOn"] },
    send: (input) => send(MOVE, { ...input, memberId: known.id, version: known.contact?.version ?? 0 }),
    onDone: ({ transferMember }) => {
      showToast(t`Le membre a changé de groupe.`);
      return navigate({ to: "/administration/membres/$id", params: { id: transferMember.member?.id ?? "" } });
    },
  });
  const { draft, change, problem } = form;
  const { displayName } = known;
  return (
    <FormDialog
      title={<Trans>Changer de groupe</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Changer de groupe</Trans>}
    >
      <p>
        <Trans>
          {displayName} continue dans un autre groupe. Ses recommandations et ses chiffres restent à celui qu’il ou elle
          quitte.
        </Trans>
      </p>
      <ChapterPicker
        value={draft.chapter}
        useSearch={useInvitingChapterSearch}
        problem={problem("chapter")}
        onChange={(chapter) => change({ chapter })}
      />
      <SpecialtyPicker
        label={t`Métier`}
        value={draft.specialty}
        problem={problem("specialty")}
        onChange={(specialty) => change({ specialty })}
      />
      <TextField
        label={t`À partir du`}
        type="date"
        max={today()}
        value={draft.movedOn}
        problem={problem("movedOn")}
        onChange={(movedOn) => change({ movedOn })}
      />
    </FormDialog>
  );
}
