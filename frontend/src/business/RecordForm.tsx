import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql } from "react-relay";
import type { RecordFormMutation } from "@/__generated__/RecordFormMutation.graphql";
import { command, useCommand } from "@/form/command";
import { Form } from "@/form/Form";
import { told } from "@/form/reading";
import { useForm } from "@/form/useForm";
import { useAmountProblem } from "@/lib/useAmountProblem";
import { MemberPicker } from "@/member/MemberPicker";
import type { Picked } from "@/member/people";
import { usePreselected } from "@/member/usePreselected";
import { Choice } from "@/ui/Choice";
import { SelectField } from "@/ui/SelectField";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toast";
import { AmountAndDay } from "./AmountAndDay";
import { KindChoice } from "./KindChoice";
import { emptyRecording, gapsOf, inputOf, type Recording } from "./recording";
import { SourceChoice } from "./SourceChoice";

type Props = {
  memberships: readonly { id: string; name: string; currency: string }[];
  known: readonly Picked[];
  thankedId: string | undefined;
  referralId: string | undefined;
};

const RECORD = command<RecordFormMutation>(graphql`
  mutation RecordFormMutation($input: RecordClosedBusinessInput!) {
    recordClosedBusiness(input: $input) {
      closedBusiness {
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

export function RecordForm({ memberships, known, thankedId, referralId }: Props) {
  const { t } = useLingui();
  const problemOfAmount = useAmountProblem();
  const navigate = useNavigate();
  const send = useCommand();
  const isAsked = memberships.length > 1;
  const recorderOf = (draft: Recording) => draft.recorderId ?? (isAsked ? null : (memberships[0]?.id ?? null));
  const form = useForm({
    name: "thanks",
    empty: emptyRecording,
    read: (draft) => {
      const recorderId = recorderOf(draft);
      const input = inputOf(draft, recorderId, referralId);
      const words = {
        thanked:
          draft.party === "MEMBER" ? t`Choisissez le membre que vous remerciez.` : t`Indiquez qui vous remerciez.`,
        recorder: t`Choisissez au titre de quel groupe vous remerciez.`,
        amount: problemOfAmount(draft.amount),
        day: t`Indiquez le jour.`,
        source: t`Dites si ce client est nouveau.`,
        kind: t`Dites d’où vient l’affaire.`,
      };
      return input ? { input } : { gaps: told(gapsOf(draft, recorderId), words) };
    },
    refusals: {
      thanked: ["memberId", "name", "thanked"],
      recorder: isAsked ? ["recorderId"] : [],
      amount: ["amount", "minorUnits"],
      day: ["closedOn"],
      source: [],
      kind: [],
    },
    send: (input) => send(RECORD, input),
    onDone: () => {
      showToast(t`Merci enregistré. Vos chiffres sont à jour.`);
      return navigate({ to: "/chiffres" });
    },
  });
  const { draft, change, problem } = form;
  usePreselected(thankedId, known, (member) => change({ member }));
  return (
    <Form form={form} submit={<Trans>Enregistrer le merci</Trans>}>
      <Choice
        label={t`Qui remerciez-vous ?`}
        value={draft.party}
        options={[
          { value: "MEMBER", label: t`Un membre` },
          { value: "OTHER", label: t`Quelqu’un d’autre` },
        ]}
        onChange={(party) => change({ party })}
      />
      {draft.party === "MEMBER" ? (
        <MemberPicker
          label={t`Membre`}
          value={draft.member}
          known={known}
          problem={problem("thanked")}
          onChange={(member) => change({ member })}
        />
      ) : (
        <TextField
          label={t`Nom`}
          hint={t`Un ancien membre, un invité, une organisation.`}
          maxLength={200}
          value={draft.name}
          problem={problem("thanked")}
          onChange={(name) => change({ name })}
        />
      )}
      {isAsked && (
        <SelectField
          label={t`Au titre de`}
          value={recorderOf(draft)}
          placeholder={t`Choisissez un groupe`}
          options={memberships.map(({ id, name }) => ({ value: id, label: name }))}
          problem={problem("recorder")}
          onChange={(recorderId) => change({ recorderId })}
        />
      )}
      <AmountAndDay
        amount={draft.amount}
        closedOn={draft.closedOn}
        currency={memberships.find(({ id }) => id === recorderOf(draft))?.currency}
        problems={{ amount: problem("amount"), closedOn: problem("day") }}
        onChange={change}
      />
      <SourceChoice value={draft.source} problem={problem("source")} onChange={(source) => change({ source })} />
      <KindChoice value={draft.kind} problem={problem("kind")} onChange={(kind) => change({ kind })} />
      <TextArea
        label={t`Note`}
        isOptional
        hint={t`Pour vous seul.`}
        maxLength={2000}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
    </Form>
  );
}
