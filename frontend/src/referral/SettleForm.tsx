import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "react-relay";
import type { SettleFormMutation } from "@/__generated__/SettleFormMutation.graphql";
import { useDraft } from "@/lib/useDraft";
import { Choice } from "@/ui/Choice";
import type { ActionProps } from "./ActionDialog";
import { ActionFrame } from "./ActionFrame";
import { useAdvance } from "./useAdvance";

const empty = () => ({ note: "", outcome: null as "UPHELD" | "DISMISSED" | null });

export function SettleForm({ referralId, version, onClose }: ActionProps) {
  const { t } = useLingui();
  const { draft, change, clear } = useDraft(`settle.${referralId}`, empty);
  const { note, outcome } = draft;
  const [isUnchosen, setUnchosen] = useState(false);
  const { advance, commandId, sending } = useAdvance(() => {
    clear();
    onClose();
  });
  function submit() {
    if (!outcome) {
      setUnchosen(true);
      return true;
    }
    void advance<SettleFormMutation>(
      graphql`
        mutation SettleFormMutation($input: SettleReferralDisputeInput!) {
          advanced: settleReferralDispute(input: $input) {
            ...AdvancedReferral_payload @relay(mask: false)
          }
        }
      `,
      { input: { commandId, referralId, version, outcome, note: note.trim() || null } },
      (response) => response.advanced,
    );
    return false;
  }
  return (
    <ActionFrame
      note={note}
      onNoteChange={(value) => change({ note: value })}
      noteHint={t`Votre décision reste dans l’historique.`}
      submitLabel={<Trans>Trancher</Trans>}
      sending={sending}
      onCancel={() => {
        clear();
        onClose();
      }}
      onSubmit={submit}
    >
      <Choice
        label={t`Votre décision`}
        look="rows"
        value={outcome}
        problem={isUnchosen && !outcome ? t`Choisissez votre décision.` : undefined}
        options={[
          {
            value: "DISMISSED",
            label: t`La recommandation est maintenue`,
            detail: t`Elle reprend là où elle en était.`,
          },
          { value: "UPHELD", label: t`La contestation est fondée`, detail: t`La recommandation est retirée.` },
        ]}
        onChange={(value) => change({ outcome: value })}
      />
    </ActionFrame>
  );
}
