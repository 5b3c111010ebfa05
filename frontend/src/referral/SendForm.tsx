import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "react-relay";
import type { SendFormMutation } from "@/__generated__/SendFormMutation.graphql";
import { useDraft } from "@/lib/useDraft";
import { Choice } from "@/ui/Choice";
import type { ActionProps } from "./ActionDialog";
import { ActionFrame } from "./ActionFrame";
import { useAdvance } from "./useAdvance";

const empty = () => ({ note: "", how: null as "SPOKEN" | "WRITTEN" | null });

export function SendForm({ referralId, version, needsConsent, onClose }: ActionProps & { needsConsent: boolean }) {
  const { t } = useLingui();
  const { draft, change, clear } = useDraft(`send.${referralId}`, empty);
  const { note, how } = draft;
  const [isUnchosen, setUnchosen] = useState(false);
  const { advance, commandId, sending } = useAdvance(() => {
    clear();
    onClose();
  });
  function submit() {
    if (needsConsent && !how) {
      setUnchosen(true);
      return true;
    }
    void advance<SendFormMutation>(
      graphql`
        mutation SendFormMutation($input: SendReferralInput!) {
          advanced: sendReferral(input: $input) {
            ...AdvancedReferral_payload @relay(mask: false)
          }
        }
      `,
      {
        input: {
          commandId,
          referralId,
          version,
          consent: how && needsConsent ? { how } : null,
          note: note.trim() || null,
        },
      },
      (response) => response.advanced,
    );
    return false;
  }
  return (
    <ActionFrame
      note={note}
      onNoteChange={(value) => change({ note: value })}
      submitLabel={<Trans>Envoyer</Trans>}
      sending={sending}
      onCancel={() => {
        clear();
        onClose();
      }}
      onSubmit={submit}
    >
      {needsConsent && (
        <Choice
          label={t`La personne a accepté d’être contactée`}
          value={how}
          problem={isUnchosen && !how ? t`Dites comment la personne a donné son accord.` : undefined}
          options={[
            { value: "SPOKEN", label: t`De vive voix` },
            { value: "WRITTEN", label: t`Par écrit` },
          ]}
          onChange={(value) => change({ how: value })}
        />
      )}
    </ActionFrame>
  );
}
