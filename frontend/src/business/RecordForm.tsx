import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { graphql, useRelayEnvironment } from "react-relay";
import type { RecordFormMutation } from "@/__generated__/RecordFormMutation.graphql";
import { mutate } from "@/lib/mutate";
import { today } from "@/lib/period";
import { useAmountProblem } from "@/lib/useAmountProblem";
import { useDraft } from "@/lib/useDraft";
import { errorOf, otherErrors, type UserErrors } from "@/lib/userErrors";
import { MemberPicker } from "@/member/MemberPicker";
import type { Picked } from "@/member/people";
import { usePreselected } from "@/member/usePreselected";
import { Button } from "@/ui/Button";
import { Choice } from "@/ui/Choice";
import { Notice } from "@/ui/Notice";
import { SelectField } from "@/ui/SelectField";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toast";
import { KindChoice } from "./KindChoice";
import styles from "./RecordForm.module.css";
import { emptyRecording, inputOf, isThanking } from "./recording";

type Props = {
  memberships: readonly { id: string; name: string }[];
  known: readonly Picked[];
  thankedId: string | undefined;
  referralId: string | undefined;
};

const SHOWN = ["amount", "minorUnits", "closedOn", "memberId", "name", "thanked"];

export function RecordForm({ memberships, known, thankedId, referralId }: Props) {
  const { t } = useLingui();
  const problemOfAmount = useAmountProblem();
  const navigate = useNavigate();
  const environment = useRelayEnvironment();
  const { draft, change, clear } = useDraft("thanks", emptyRecording);
  const [wasSubmitted, setSubmitted] = useState(false);
  const [isPending, setPending] = useState(false);
  const [errors, setErrors] = useState<UserErrors>([]);
  usePreselected(thankedId, known, (member) => change({ member }));

  async function submit(event: FormEvent) {
    event.preventDefault();
    setSubmitted(true);
    const input = inputOf(draft, memberships[0]?.id, referralId);
    if (!input) {
      return;
    }
    setPending(true);
    setErrors([]);
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
    } catch {
      setErrors([{ message: t`Le service n’a pas pu répondre. Votre saisie est gardée : réessayez dans un instant.` }]);
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
            wasSubmitted && !draft.member
              ? t`Choisissez le membre que vous remerciez.`
              : errorOf(errors, "memberId", "thanked")
          }
          onChange={(member) => change({ member })}
        />
      ) : (
        <TextField
          label={t`Nom`}
          hint={t`Un ancien membre, un invité, une organisation.`}
          value={draft.name}
          problem={
            wasSubmitted && !isThanking(draft) ? t`Indiquez qui vous remerciez.` : errorOf(errors, "name", "thanked")
          }
          onChange={(name) => change({ name })}
        />
      )}
      {memberships.length > 1 && (
        <SelectField
          label={t`Au titre de`}
          value={draft.recorderId ?? memberships[0]?.id ?? ""}
          options={memberships.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(recorderId) => change({ recorderId })}
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
          problem={errorOf(errors, "closedOn")}
          onChange={(closedOn) => change({ closedOn })}
        />
      </div>
      <Choice
        label={t`Ce client est`}
        value={draft.source}
        options={[
          { value: "NEW", label: t`Nouveau` },
          { value: "REPEAT", label: t`Déjà client` },
        ]}
        onChange={(source) => change({ source })}
      />
      <KindChoice value={draft.kind} onChange={(kind) => change({ kind })} />
      <TextArea
        label={t`Note`}
        isOptional
        hint={t`Pour vous seul.`}
        maxLength={2000}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
      {others.length > 0 && <Notice tone="danger">{others.join(" ")}</Notice>}
      <Button type="submit" tone="primary" shape="wide" isPending={isPending}>
        <Trans>Enregistrer le merci</Trans>
      </Button>
    </form>
  );
}
