import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { graphql, useRelayEnvironment } from "react-relay";
import type { RecordFormMutation } from "@/__generated__/RecordFormMutation.graphql";
import { failureOf } from "@/access/failure";
import { focusFirstProblem } from "@/lib/firstProblem";
import { mutate } from "@/lib/mutate";
import { today } from "@/lib/period";
import type { Failure } from "@/lib/problem";
import { useAmountProblem } from "@/lib/useAmountProblem";
import { useDraft } from "@/lib/useDraft";
import { errorOf, otherErrors, type UserErrors } from "@/lib/userErrors";
import { MemberPicker } from "@/member/MemberPicker";
import type { Picked } from "@/member/people";
import { usePreselected } from "@/member/usePreselected";
import { Button } from "@/ui/Button";
import { Choice } from "@/ui/Choice";
import { FormProblems } from "@/ui/FormProblems";
import { SelectField } from "@/ui/SelectField";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toast";
import { KindChoice } from "./KindChoice";
import styles from "./RecordForm.module.css";
import { emptyRecording, gapsOf, inputOf } from "./recording";

type Props = {
  memberships: readonly { id: string; name: string }[];
  known: readonly Picked[];
  thankedId: string | undefined;
  referralId: string | undefined;
};

const SHOWN = ["amount", "minorUnits", "closedOn", "memberId", "name", "thanked", "recorderId"];

export function RecordForm({ memberships, known, thankedId, referralId }: Props) {
  const { t } = useLingui();
  const problemOfAmount = useAmountProblem();
  const navigate = useNavigate();
  const environment = useRelayEnvironment();
  const { draft, change, clear } = useDraft("thanks", emptyRecording);
  const [wasSubmitted, setSubmitted] = useState(false);
  const [isPending, setPending] = useState(false);
  const [errors, setErrors] = useState<UserErrors>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const recorderId = draft.recorderId ?? (memberships.length === 1 ? (memberships[0]?.id ?? null) : null);
  const gaps = wasSubmitted ? gapsOf(draft, recorderId) : [];
  usePreselected(thankedId, known, (member) => change({ member }));

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setSubmitted(true);
    const input = inputOf(draft, recorderId, referralId);
    if (!input) {
      focusFirstProblem(event.currentTarget);
      return;
    }
    setPending(true);
    setErrors([]);
    setFailure(null);
    try {
      const { recordClosedBusiness } = await mutate<RecordFormMutation>(
        environment,
        graphql`
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
        `,
        { input },
      );
      if (recordClosedBusiness.closedBusiness) {
        clear();
        showToast(t`Merci enregistré. Vos chiffres sont à jour.`);
        await navigate({ to: "/chiffres" });
        return;
      }
      setErrors(recordClosedBusiness.errors);
    } catch (problem) {
      setFailure(failureOf(problem));
    }
    setPending(false);
  }
  const others = otherErrors(errors, SHOWN);
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
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
          problem={
            gaps.includes("thanked")
              ? t`Choisissez le membre que vous remerciez.`
              : errorOf(errors, "memberId", "thanked")
          }
          onChange={(member) => change({ member })}
        />
      ) : (
        <TextField
          label={t`Nom`}
          hint={t`Un ancien membre, un invité, une organisation.`}
          maxLength={200}
          value={draft.name}
          problem={gaps.includes("thanked") ? t`Indiquez qui vous remerciez.` : errorOf(errors, "name", "thanked")}
          onChange={(name) => change({ name })}
        />
      )}
      {memberships.length > 1 && (
        <SelectField
          label={t`Au titre de`}
          value={recorderId}
          placeholder={t`Choisissez un groupe`}
          options={memberships.map(({ id, name }) => ({ value: id, label: name }))}
          problem={
            gaps.includes("recorder")
              ? t`Choisissez au titre de quel groupe vous remerciez.`
              : errorOf(errors, "recorderId")
          }
          onChange={(value) => change({ recorderId: value })}
        />
      )}
      <div className={styles.pair}>
        <TextField
          label={t`Montant hors taxes, en euros`}
          inputMode="decimal"
          autoComplete="off"
          value={draft.amount}
          problem={(wasSubmitted && problemOfAmount(draft.amount)) || errorOf(errors, "amount", "minorUnits")}
          onChange={(amount) => change({ amount })}
        />
        <TextField
          label={t`Conclue le`}
          type="date"
          max={today()}
          value={draft.closedOn}
          problem={gaps.includes("day") ? t`Indiquez le jour.` : errorOf(errors, "closedOn")}
          onChange={(closedOn) => change({ closedOn })}
        />
      </div>
      <Choice
        label={t`Ce client est`}
        value={draft.source}
        problem={gaps.includes("source") ? t`Dites si ce client est nouveau.` : undefined}
        options={[
          { value: "NEW", label: t`Nouveau` },
          { value: "REPEAT", label: t`Déjà client` },
        ]}
        onChange={(source) => change({ source })}
      />
      <KindChoice value={draft.kind} isMissing={gaps.includes("kind")} onChange={(kind) => change({ kind })} />
      <TextArea
        label={t`Note`}
        isOptional
        hint={t`Pour vous seul.`}
        maxLength={2000}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
      <FormProblems messages={others} failure={failure} />
      <Button type="submit" tone="primary" shape="wide" isPending={isPending}>
        <Trans>Enregistrer le merci</Trans>
      </Button>
    </form>
  );
}
