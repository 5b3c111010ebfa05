import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "react-relay";
import type { LoseFormMutation } from "@/__generated__/LoseFormMutation.graphql";
import { useDraft } from "@/lib/useDraft";
import { Choice } from "@/ui/Choice";
import type { ActionProps } from "./ActionDialog";
import { ActionFrame } from "./ActionFrame";
import { useAdvance } from "./useAdvance";
import { NO_SALE_REASONS } from "./words";

type Reason = keyof typeof NO_SALE_REASONS;
const REASONS = Object.keys(NO_SALE_REASONS) as Reason[];

const empty = () => ({ note: "", reason: null as Reason | null });

export function LoseForm({ referralId, version, onClose }: ActionProps) {
  const { t, i18n } = useLingui();
  const { draft, change, clear } = useDraft(`lose.${referralId}`, empty);
  const { note, reason } = draft;
  const [isUnchosen, setUnchosen] = useState(false);
  const { advance, commandId, sending } = useAdvance(() => {
    clear();
    onClose();
  });
  function submit() {
    if (!reason) {
      setUnchosen(true);
      return true;
    }
    void advance<LoseFormMutation>(
      graphql`
        mutation LoseFormMutation($input: LoseReferralInput!) {
          advanced: loseReferral(input: $input) {
            ...AdvancedReferral_payload @relay(mask: false)
          }
        }
      `,
      { input: { commandId, referralId, version, reason, note: note.trim() || null } },
      (response) => response.advanced,
    );
    return false;
  }
  return (
    <ActionFrame
      note={note}
      onNoteChange={(value) => change({ note: value })}
      noteHint={t`Ce que le membre qui recommande peut en apprendre.`}
      submitLabel={<Trans>Classer sans suite</Trans>}
      sending={sending}
      onCancel={() => {
        clear();
        onClose();
      }}
      onSubmit={submit}
    >
      <Choice
        label={t`Pourquoi ?`}
        look="rows"
        value={reason}
        problem={isUnchosen && !reason ? t`Choisissez la raison.` : undefined}
        options={REASONS.map((value) => ({ value, label: i18n._(NO_SALE_REASONS[value]) }))}
        onChange={(value) => change({ reason: value })}
      />
    </ActionFrame>
  );
}
