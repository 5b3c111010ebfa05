import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { LookFormMutation, LookFormMutation$data } from "@/__generated__/LookFormMutation.graphql";
import { ChapterPicker } from "@/chapter/ChapterPicker";
import { command, useCommand } from "@/form/command";
import { Form } from "@/form/Form";
import { useForm } from "@/form/useForm";
import { today } from "@/lib/period";
import { TextField } from "@/ui/TextField";
import { FileChooser } from "./FileChooser";
import { type ImportFile, inputOf } from "./useImportFile";
import { useInvitingChapterSearch } from "./useInvitingChapterSearch";

export type Preview = NonNullable<LookFormMutation$data["previewMembers"]["preview"]>;

type Props = {
  file: ImportFile;
  onChange: (values: Partial<Omit<ImportFile, "id">>) => void;
  onLooked: (preview: Preview) => void;
};

const LOOK = command<LookFormMutation>(graphql`
  mutation LookFormMutation($input: PreviewMembersInput!) {
    previewMembers(input: $input) {
      preview {
        newCount
        knownCount
        refusedCount
        unknownColumns
        rows {
          line
          status
          displayName
          firmName
          specialty
          chapter
          errors {
            column
            value
            message
          }
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

/** Asks for a file, and has it looked at. */
export function LookForm({ file, onChange, onLooked }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: "member.look",
    empty: () => ({}),
    read: () => {
      const input = inputOf(file);
      return input
        ? { input: { file: input } }
        : {
            gaps: {
              chapter: !file.chapter && t`Choisissez le groupe dans la liste.`,
              joinedOn: !file.joinedOn && t`Indiquez le jour.`,
              text: !file.text.trim() && t`Choisissez un fichier, ou collez son contenu.`,
            },
          };
    },
    refusals: { chapter: ["chapterId"], joinedOn: ["joinedOn"], text: ["text"] },
    send: (input) => send(LOOK, input),
    onDone: ({ previewMembers }) => previewMembers.preview && onLooked(previewMembers.preview),
  });
  function change(values: Partial<Omit<ImportFile, "id">>) {
    form.reopen();
    onChange(values);
  }
  return (
    <Form form={form} submit={<Trans>Vérifier le fichier</Trans>}>
      <ChapterPicker
        value={file.chapter}
        useSearch={useInvitingChapterSearch}
        problem={form.problem("chapter")}
        onChange={(chapter) => change({ chapter })}
      />
      <TextField
        label={t`Membres depuis le`}
        hint={t`Pour les lignes qui ne disent pas d’autre jour.`}
        type="date"
        max={today()}
        value={file.joinedOn}
        problem={form.problem("joinedOn")}
        onChange={(joinedOn) => change({ joinedOn })}
      />
      <FileChooser
        text={file.text}
        problem={form.problem("text")}
        onChange={({ text, fileName }) => change({ text, ...(fileName && { fileName }) })}
      />
    </Form>
  );
}
