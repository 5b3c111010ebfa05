import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "react-relay";
import type { DisputeFormMutation } from "@/__generated__/DisputeFormMutation.graphql";
import { useDraft } from "@/lib/useDraft";
import { Choice } from "@/ui/Choice";
import type { ActionProps } from "./ActionDialog";
import { ActionFrame } from "./ActionFrame";
import { useAdvance } from "./useAdvance";
import { DISPUTE_GROUNDS } from "./words";

type Ground = keyof typeof DISPUTE_GROUNDS;
const GROUNDS = Object.keys(DISPUTE_GROUNDS) as Ground[];

const empty = () => ({ note: "", ground: null as Ground | null });

export function DisputeForm({ referralId, version, onClose }: ActionProps) {
  const { t, i18n } = useLingui();
  const { draft, change, clear } = useDraft(`dispute.${referralId}`, empty);
  const { note, ground } = draft;
  const [isUnchosen, setUnchosen] = useState(false);
  const { advance, commandId, sending } = useAdvance(() => {
    clear();
    onClose();
  });
  function submit() {
    if (!ground) {
      setUnchosen(true);
      return true;
    }
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
    return false;
  }
  return (
    <ActionFrame
      note={note}
      onNoteChange={(value) => change({ note: value })}
      noteHint={t`Un responsable du groupe la lira pour trancher.`}
      submitLabel={<Trans>Contester</Trans>}
      tone="danger"
      sending={sending}
      onCancel={() => {
        clear();
        onClose();
      }}
      onSubmit={submit}
    >
      <Choice
        label={t`Pour quelle raison ?`}
        look="rows"
        value={ground}
        problem={isUnchosen && !ground ? t`Choisissez la raison de la contestation.` : undefined}
        options={GROUNDS.map((value) => ({ value, label: i18n._(DISPUTE_GROUNDS[value]) }))}
        onChange={(value) => change({ ground: value })}
      />
    </ActionFrame>
  );
}
