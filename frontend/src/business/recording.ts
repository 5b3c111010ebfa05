import type { RecordClosedBusinessInput } from "@/__generated__/RecordFormMutation.graphql";
import { parseAmount } from "@/lib/amount";
import { today } from "@/lib/period";
import { visible } from "@/lib/text";
import { uuidv7 } from "@/lib/uuid";
import type { Picked } from "@/member/people";

/** What the form holds; its id is made when the form begins. */
export type Recording = {
  id: string;
  recorderId: string | null;
  party: "MEMBER" | "OTHER";
  member: Picked | null;
  name: string;
  amount: string;
  closedOn: string;
  source: "NEW" | "REPEAT";
  kind: "INSIDE" | "OUTSIDE" | "SPIN_OFF";
  note: string;
};

export const emptyRecording = (): Recording => ({
  id: uuidv7(),
  recorderId: null,
  party: "MEMBER",
  member: null,
  name: "",
  amount: "",
  closedOn: today(),
  source: "NEW",
  kind: "OUTSIDE",
  note: "",
});

export const isThanking = ({ party, member, name }: Recording): boolean =>
  party === "MEMBER" ? member !== null : visible(name) !== "";

/** Null while something that the server needs is missing. */
export function inputOf(
  recording: Recording,
  recorderId: string | undefined,
  referralId: string | undefined,
): RecordClosedBusinessInput | null {
  const minorUnits = parseAmount(recording.amount);
  if (minorUnits === null || !isThanking(recording)) {
    return null;
  }
  const { party, member, name } = recording;
  return {
    id: recording.id,
    recorderId: recording.recorderId ?? recorderId ?? null,
    amount: { minorUnits, currency: "EUR" },
    closedOn: recording.closedOn,
    source: recording.source,
    kind: recording.kind,
    thanked: party === "MEMBER" ? { memberId: member?.id ?? "" } : { name: visible(name) },
    referralId: referralId ?? null,
    note: visible(recording.note) || null,
  };
}
