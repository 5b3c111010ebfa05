import { DisputeForm } from "./DisputeForm";
import { LoseForm } from "./LoseForm";
import { NoteForm } from "./NoteForm";
import { SendForm } from "./SendForm";
import { SettleForm } from "./SettleForm";
import type { VerbProps } from "./useVerb";
import { WinForm } from "./WinForm";

type Props = VerbProps & {
  needsConsent: boolean;
  /** Of the region where what comes of it counts. */
  currency: string | undefined;
};

/** The dialog of a verb. */
export function ActionDialog({ needsConsent, currency, ...verb }: Props) {
  switch (verb.action) {
    case "WIN":
      return <WinForm {...verb} currency={currency} />;
    case "LOSE":
      return <LoseForm {...verb} />;
    case "DISPUTE":
      return <DisputeForm {...verb} />;
    case "SETTLE_DISPUTE":
      return <SettleForm {...verb} />;
    case "SEND":
      return <SendForm {...verb} needsConsent={needsConsent} />;
    case "ACKNOWLEDGE":
    case "RECORD_CONTACT":
    case "RECORD_MEETING":
    case "RECORD_PROPOSAL":
    case "WITHDRAW":
      return <NoteForm {...verb} action={verb.action} />;
  }
}
