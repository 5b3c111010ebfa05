import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { SettleFormMutation } from "@/__generated__/SettleFormMutation.graphql";
import { command } from "@/form/command";
import { Choice } from "@/ui/Choice";
import { useVerb, type VerbProps } from "./useVerb";
import { VerbDialog } from "./VerbDialog";

const SETTLE = command<SettleFormMutation>(graphql`
  mutation SettleFormMutation($input: SettleReferralDisputeInput!) {
    advanced: settleReferralDispute(input: $input) {
      ...AdvancedReferral_payload @relay(mask: false)
    }
  }
`);

export function SettleForm(verb: VerbProps) {
  const { t } = useLingui();
  const form = useVerb(verb, {
    name: "settle",
    command: SETTLE,
    empty: () => ({ note: "", outcome: null as "UPHELD" | "DISMISSED" | null }),
    read: ({ outcome }) => (outcome ? { input: { outcome } } : { gaps: { outcome: t`Choisissez votre décision.` } }),
    refusals: { outcome: [] },
  });
  return (
    <VerbDialog
      verb={verb}
      form={form}
      submit={<Trans>Trancher</Trans>}
      noteHint={t`Votre décision reste dans l’historique.`}
    >
      <Choice
        label={t`Votre décision`}
        look="rows"
        value={form.draft.outcome}
        problem={form.problem("outcome")}
        options={[
          {
            value: "DISMISSED",
            label: t`La recommandation est maintenue`,
            detail: t`Elle reprend là où elle en était.`,
          },
          { value: "UPHELD", label: t`La contestation est fondée`, detail: t`La recommandation est retirée.` },
        ]}
        onChange={(outcome) => form.change({ outcome })}
      />
    </VerbDialog>
  );
}
