import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { SettleFormMutation } from "@/__generated__/SettleFormMutation.graphql";
import { useDraft } from "@/lib/useDraft";
import { Choice } from "@/ui/Choice";
import type { ActionProps } from "./ActionDialog";
import { ActionFrame } from "./ActionFrame";
import { useAdvance } from "./useAdvance";

const empty = () => ({ note: "", outcome: "DISMISSED" as "UPHELD" | "DISMISSED" });

export function SettleForm({ referralId, version, onClose }: ActionProps) {
  const { t } = useLingui();
  const { draft, change, clear } = useDraft(`settle.${referralId}`, empty);
  const { note, outcome } = draft;
  const { advance, commandId, isPending, errors } = useAdvance(() => {
    clear();
    onClose();
  });
  const submit = () =>
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
  return (
    <ActionFrame
      note={note}
      onNoteChange={(value) => change({ note: value })}
      noteHint={t`Votre décision reste dans l’historique.`}
      submitLabel={<Trans>Trancher</Trans>}
      isPending={isPending}
      errors={errors}
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
