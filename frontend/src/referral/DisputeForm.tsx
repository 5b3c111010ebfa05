import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { DisputeFormMutation } from "@/__generated__/DisputeFormMutation.graphql";
import { command } from "@/form/command";
import { Choice } from "@/ui/Choice";
import { useVerb, type VerbProps } from "./useVerb";
import { VerbDialog } from "./VerbDialog";
import { DISPUTE_GROUNDS } from "./words";

type Ground = keyof typeof DISPUTE_GROUNDS;
const GROUNDS = Object.keys(DISPUTE_GROUNDS) as Ground[];

const DISPUTE = command<DisputeFormMutation>(graphql`
  mutation DisputeFormMutation($input: DisputeReferralInput!) {
    advanced: disputeReferral(input: $input) {
      ...AdvancedReferral_payload @relay(mask: false)
    }
  }
`);

export function DisputeForm(verb: VerbProps) {
  const { t, i18n } = useLingui();
  const form = useVerb(verb, {
    name: "dispute",
    command: DISPUTE,
    empty: () => ({ note: "", ground: null as Ground | null }),
    read: ({ ground }) =>
      ground ? { input: { ground } } : { gaps: { ground: t`Choisissez la raison de la contestation.` } },
    refusals: { ground: [] },
  });
  return (
    <VerbDialog
      verb={verb}
      form={form}
      submit={<Trans>Contester</Trans>}
      noteHint={t`Un responsable du groupe la lira pour trancher.`}
      tone="danger"
    >
      <Choice
        label={t`Pour quelle raison ?`}
        look="rows"
        value={form.draft.ground}
        problem={form.problem("ground")}
        options={GROUNDS.map((value) => ({ value, label: i18n._(DISPUTE_GROUNDS[value]) }))}
        onChange={(ground) => form.change({ ground })}
      />
    </VerbDialog>
  );
}
