import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { SendFormMutation } from "@/__generated__/SendFormMutation.graphql";
import { command } from "@/form/command";
import { Choice } from "@/ui/Choice";
import { useVerb, type VerbProps } from "./useVerb";
import { VerbDialog } from "./VerbDialog";

const SEND = command<SendFormMutation>(graphql`
  mutation SendFormMutation($input: SendReferralInput!) {
    advanced: sendReferral(input: $input) {
      ...AdvancedReferral_payload @relay(mask: false)
    }
  }
`);

export function SendForm({ needsConsent, ...verb }: VerbProps & { needsConsent: boolean }) {
  const { t } = useLingui();
  const form = useVerb(verb, {
    name: "send",
    command: SEND,
    empty: () => ({ note: "", how: null as "SPOKEN" | "WRITTEN" | null }),
    read: ({ how }) => {
      if (!needsConsent) {
        return { input: { consent: null } };
      }
      return how
        ? { input: { consent: { how } } }
        : { gaps: { consent: t`Dites comment la personne a donné son accord.` } };
    },
    refusals: { consent: [] },
  });
  return (
    <VerbDialog verb={verb} form={form} submit={<Trans>Envoyer</Trans>}>
      {needsConsent && (
        <Choice
          label={t`La personne a accepté d’être contactée`}
          value={form.draft.how}
          problem={form.problem("consent")}
          options={[
            { value: "SPOKEN", label: t`De vive voix` },
            { value: "WRITTEN", label: t`Par écrit` },
          ]}
          onChange={(how) => form.change({ how })}
        />
      )}
    </VerbDialog>
  );
}
