import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "react-relay";
import type { DisputeFormMutation } from "@/__generated__/DisputeFormMutation.graphql";
import { Choice } from "@/ui/Choice";
import type { ActionProps } from "./ActionDialog";
import { ActionFrame } from "./ActionFrame";
import { useAdvance } from "./useAdvance";
import { DISPUTE_GROUNDS } from "./words";

type Ground = keyof typeof DISPUTE_GROUNDS;
const GROUNDS = Object.keys(DISPUTE_GROUNDS) as Ground[];

export function DisputeForm({ referralId, version, onClose }: ActionProps) {
  const { t, i18n } = useLingui();
  const [note, setNote] = useState("");
  const [ground, setGround] = useState<Ground>("UNKNOWN_CONTACT");
  const { advance, commandId, isPending, errors } = useAdvance(onClose);
  const submit = () =>
    void advance<DisputeFormMutation>(
      graphql`
        mutation DisputeFormMutation($input: DisputeReferralInput!) {
          advanced: disputeReferral(input: $input) {
            ...AdvancedReferral_payload @relay(mask: false)
          }
        }
      `,
      { input: { commandId, referralId, version, ground, note: note.trim() || null } },
      (response) => response.advanced,
    );
  return (
    <ActionFrame
      note={note}
      onNoteChange={setNote}
      noteHint={t`Un responsable du groupe la lira pour trancher.`}
      submitLabel={<Trans>Contester</Trans>}
      tone="danger"
      isPending={isPending}
      errors={errors}
      onCancel={onClose}
      onSubmit={submit}
    >
      <Choice
        label={t`Pour quelle raison ?`}
        look="rows"
        value={ground}
        options={GROUNDS.map((value) => ({ value, label: i18n._(DISPUTE_GROUNDS[value]) }))}
        onChange={setGround}
      />
    </ActionFrame>
  );
}
