import { useLingui } from "@lingui/react/macro";
import { Dialog } from "@/ui/Dialog";
import { ACTION_WORDS, type Action } from "./actions";
import { DisputeForm } from "./DisputeForm";
import { LoseForm } from "./LoseForm";
import { NoteForm } from "./NoteForm";
import { SendForm } from "./SendForm";
import { SettleForm } from "./SettleForm";
import { WinForm } from "./WinForm";

export type ActionProps = { referralId: string; version: number; onClose: () => void };

type Props = ActionProps & { action: Action; needsConsent: boolean };

export function ActionDialog({ action, needsConsent, ...rest }: Props) {
  const { i18n } = useLingui();
  return (
    <Dialog title={i18n._(ACTION_WORDS[action])} onClose={rest.onClose}>
      <ActionForm action={action} needsConsent={needsConsent} {...rest} />
    </Dialog>
  );
}

function ActionForm({ action, needsConsent, ...rest }: Props) {
  switch (action) {
    case "WIN":
      return <WinForm {...rest} />;
    case "LOSE":
      return <LoseForm {...rest} />;
    case "DISPUTE":
      return <DisputeForm {...rest} />;
    case "SETTLE_DISPUTE":
      return <SettleForm {...rest} />;
    case "SEND":
      return <SendForm {...rest} needsConsent={needsConsent} />;
    case "ACKNOWLEDGE":
    case "RECORD_CONTACT":
    case "RECORD_MEETING":
    case "RECORD_PROPOSAL":
    case "WITHDRAW":
      return <NoteForm {...rest} action={action} />;
  }
}
