import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { LoseFormMutation } from "@/__generated__/LoseFormMutation.graphql";
import { command } from "@/form/command";
import { Choice } from "@/ui/Choice";
import { useVerb, type VerbProps } from "./useVerb";
import { VerbDialog } from "./VerbDialog";
import { NO_SALE_REASONS } from "./words";

type Reason = keyof typeof NO_SALE_REASONS;
const REASONS = Object.keys(NO_SALE_REASONS) as Reason[];

const LOSE = command<LoseFormMutation>(graphql`
  mutation LoseFormMutation($input: LoseReferralInput!) {
    advanced: loseReferral(input: $input) {
      ...AdvancedReferral_payload @relay(mask: false)
    }
  }
`);

export function LoseForm(verb: VerbProps) {
  const { t, i18n } = useLingui();
  const form = useVerb(verb, {
    name: "lose",
    command: LOSE,
    empty: () => ({ note: "", reason: null as Reason | null }),
    read: ({ reason }) => (reason ? { input: { reason } } : { gaps: { reason: t`Choisissez la raison.` } }),
    refusals: { reason: [] },
  });
  return (
    <VerbDialog
      verb={verb}
      form={form}
      submit={<Trans>Classer sans suite</Trans>}
      noteHint={t`Ce que le membre qui recommande peut en apprendre.`}
    >
      <Choice
        label={t`Pourquoi ?`}
        look="rows"
        value={form.draft.reason}
        problem={form.problem("reason")}
        options={REASONS.map((value) => ({ value, label: i18n._(NO_SALE_REASONS[value]) }))}
        onChange={(reason) => form.change({ reason })}
      />
    </VerbDialog>
  );
}
