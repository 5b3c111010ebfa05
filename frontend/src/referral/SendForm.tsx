import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "react-relay";
import type { SendFormMutation } from "@/__generated__/SendFormMutation.graphql";
import { Choice } from "@/ui/Choice";
import type { ActionProps } from "./ActionDialog";
import { ActionFrame } from "./ActionFrame";
import { useAdvance } from "./useAdvance";

export function SendForm({ referralId, version, needsConsent, onClose }: ActionProps & { needsConsent: boolean }) {
  const { t } = useLingui();
  const [note, setNote] = useState("");
  const [how, setHow] = useState<"SPOKEN" | "WRITTEN">("SPOKEN");
  const { advance, commandId, isPending, errors } = useAdvance(onClose);
  const submit = () =>
    void advance<SendFormMutation>(
      graphql`
        mutation SendFormMutation($input: SendReferralInput!) {
          advanced: sendReferral(input: $input) {
            ...AdvancedReferral_payload @relay(mask: false)
          }
        }
      `,
      { input: { commandId, referralId, version, consent: needsConsent ? { how } : null, note: note.trim() || null } },
      (response) => response.advanced,
    );
  return (
    <ActionFrame
      note={note}
      onNoteChange={setNote}
      submitLabel={<Trans>Envoyer</Trans>}
      isPending={isPending}
      errors={errors}
      onCancel={onClose}
      onSubmit={submit}
    >
      {needsConsent && (
        <Choice
          label={t`La personne a accepté d’être contactée`}
          value={how}
          options={[
            { value: "SPOKEN", label: t`De vive voix` },
            { value: "WRITTEN", label: t`Par écrit` },
          ]}
          onChange={setHow}
        />
      )}
    </ActionFrame>
  );
}
