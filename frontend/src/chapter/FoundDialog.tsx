import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql } from "react-relay";
import type { FoundDialogMutation } from "@/__generated__/FoundDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { told } from "@/form/reading";
import { useForm } from "@/form/useForm";
import { today } from "@/lib/period";
import { visible } from "@/lib/text";
import { uuidv7 } from "@/lib/uuid";
import { SelectField } from "@/ui/SelectField";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toast";
import { MeetingFields } from "./MeetingFields";
import { emptyMeeting, gapsOf, inputOf, MEETING_REFUSALS } from "./meeting";
import { useMeetingWords } from "./useMeetingWords";

type Props = { regions: readonly { id: string; name: string }[]; onClose: () => void };

const FOUND = command<FoundDialogMutation>(graphql`
  mutation FoundDialogMutation($input: FoundChapterInput!) {
    foundChapter(input: $input) {
      chapter {
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

/** Founds a group; it is then on its own page, where it gets its members. */
export function FoundDialog({ regions, onClose }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const send = useCommand();
  const meetingWords = useMeetingWords();
  const isAsked = regions.length > 1;
  const form = useForm({
    name: "chapter.found",
    empty: () => ({
      id: uuidv7(),
      region: null as string | null,
      name: "",
      createdOn: today(),
      ...emptyMeeting,
    }),
    read: (draft) => {
      const region = draft.region ?? (isAsked ? null : (regions[0]?.id ?? null));
      const meeting = inputOf(draft);
      const name = visible(draft.name);
      if (region && name && draft.createdOn && meeting) {
        return { input: { id: draft.id, regionId: region, name, meeting, createdOn: draft.createdOn } };
      }
      return {
        gaps: {
          region: !region && t`Choisissez la région.`,
          name: !name && t`Donnez un nom au groupe.`,
          createdOn: !draft.createdOn && t`Indiquez le jour.`,
          ...told(gapsOf(draft), meetingWords),
        },
      };
    },
    refusals: { region: isAsked ? ["regionId"] : [], name: ["name"], createdOn: ["createdOn"], ...MEETING_REFUSALS },
    send: (input) => send(FOUND, input),
    onDone: ({ foundChapter }) => {
      showToast(t`Le groupe est fondé.`);
      return navigate({ to: "/administration/groupes/$id", params: { id: foundChapter.chapter?.id ?? "" } });
    },
  });
  const { draft, change, problem } = form;
  return (
    <FormDialog
      title={<Trans>Fonder un groupe</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Fonder</Trans>}
    >
      {isAsked && (
        <SelectField
          label={t`Région`}
          value={draft.region}
          placeholder={t`Choisissez une région`}
          options={regions.map(({ id, name }) => ({ value: id, label: name }))}
          problem={problem("region")}
          onChange={(region) => change({ region })}
        />
      )}
      <TextField
        label={t`Nom du groupe`}
        maxLength={100}
        value={draft.name}
        problem={problem("name")}
        onChange={(name) => change({ name })}
      />
      <MeetingFields meeting={draft} problem={problem} onChange={change} />
      <TextField
        label={t`Créé le`}
        type="date"
        max={today()}
        value={draft.createdOn}
        problem={problem("createdOn")}
        onChange={(createdOn) => change({ createdOn })}
      />
    </FormDialog>
  );
}
