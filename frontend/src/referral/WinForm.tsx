import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "react-relay";
import type { WinFormMutation } from "@/__generated__/WinFormMutation.graphql";
import { parseAmount } from "@/lib/amount";
import { today } from "@/lib/period";
import { useAmountProblem } from "@/lib/useAmountProblem";
import { useDraft } from "@/lib/useDraft";
import { errorOf } from "@/lib/userErrors";
import { uuidv7 } from "@/lib/uuid";
import { Choice } from "@/ui/Choice";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toast";
import type { ActionProps } from "./ActionDialog";
import { ActionFrame } from "./ActionFrame";
import { useAdvance } from "./useAdvance";

type Won = { id: string; amount: string; closedOn: string; source: "NEW" | "REPEAT" | null; note: string };
const emptyWon = (): Won => ({ id: uuidv7(), amount: "", closedOn: today(), source: null, note: "" });

/** The business that came of it: what was earned, and a thank-you to the giver. */
export function WinForm({ referralId, version, onClose }: ActionProps) {
  const { t } = useLingui();
  const problemOfAmount = useAmountProblem();
  const { draft, change, clear } = useDraft(`win.${referralId}`, emptyWon);
  const [wasSubmitted, setSubmitted] = useState(false);
  const minorUnits = parseAmount(draft.amount);
  const { advance, commandId, sending } = useAdvance(() => {
    clear();
    showToast(t`Merci transmis. Vos chiffres sont à jour.`);
    onClose();
  });
  const { errors } = sending;
  function submit() {
    setSubmitted(true);
    const { id, closedOn, source, note } = draft;
    if (minorUnits === null || !source || !closedOn) {
      return true;
    }
    const closedBusiness = [{ id, amount: { minorUnits, currency: "EUR" }, closedOn, source }];
    void advance<WinFormMutation>(
      graphql`
        mutation WinFormMutation($input: WinReferralInput!) {
          advanced: winReferral(input: $input) {
            ...AdvancedReferral_payload @relay(mask: false)
          }
        }
      `,
      { input: { commandId, referralId, version, closedBusiness, note: note.trim() || null } },
      (response) => response.advanced,
    );
    return false;
  }
  return (
    <ActionFrame
      note={draft.note}
      onNoteChange={(note) => change({ note })}
      submitLabel={<Trans>Dire merci</Trans>}
      sending={sending}
      shown={["minorUnits", "amount", "closedOn"]}
      onCancel={() => {
        clear();
        onClose();
      }}
      onSubmit={submit}
    >
      <TextField
        label={t`Montant hors taxes, en euros`}
        inputMode="decimal"
        autoComplete="off"
        value={draft.amount}
        problem={(wasSubmitted && problemOfAmount(draft.amount)) || errorOf(errors, "minorUnits", "amount")}
        onChange={(amount) => change({ amount })}
      />
      <TextField
        label={t`Conclue le`}
        type="date"
        max={today()}
        value={draft.closedOn}
        problem={wasSubmitted && !draft.closedOn ? t`Indiquez le jour.` : errorOf(errors, "closedOn")}
        onChange={(closedOn) => change({ closedOn })}
      />
      <Choice
        label={t`Ce client est`}
        value={draft.source}
        problem={wasSubmitted && !draft.source ? t`Dites si ce client est nouveau.` : undefined}
        options={[
          { value: "NEW", label: t`Nouveau` },
          { value: "REPEAT", label: t`Déjà client` },
        ]}
        onChange={(source) => change({ source })}
      />
    </ActionFrame>
  );
}
