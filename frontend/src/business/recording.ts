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
  /** Said in the recorder's name, like the kind: null until they said it. */
  source: "NEW" | "REPEAT" | null;
  kind: "INSIDE" | "OUTSIDE" | "SPIN_OFF" | null;
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
  source: null,
  kind: null,
  note: "",
});

export const isThanking = ({ party, member, name }: Recording): boolean =>
  party === "MEMBER" ? member !== null : visible(name) !== "";

export type Gap = "thanked" | "recorder" | "amount" | "day" | "source" | "kind";

/** What is missing for the server to take it. */
export function gapsOf(recording: Recording, recorderId: string | null): Gap[] {
  const gaps: Record<Gap, boolean> = {
    thanked: !isThanking(recording),
    recorder: !recorderId,
    amount: parseAmount(recording.amount) === null,
    day: !recording.closedOn,
    source: !recording.source,
    kind: !recording.kind,
  };
  return (Object.keys(gaps) as Gap[]).filter((gap) => gaps[gap]);
}

/** Null while something that the server needs is missing. The amount is in the currency of the recorder's region. */
export function inputOf(
  recording: Recording,
  recorderId: string | null,
  referralId: string | undefined,
): RecordClosedBusinessInput | null {
  const minorUnits = parseAmount(recording.amount);
  const { party, member, name, source, kind } = recording;
  if (minorUnits === null || !source || !kind || gapsOf(recording, recorderId).length > 0) {
    return null;
  }
  return {
    id: recording.id,
    recorderId,
    amount: { minorUnits },
    closedOn: recording.closedOn,
    source,
    kind,
    thanked: party === "MEMBER" ? { memberId: member?.id ?? "" } : { name: visible(name) },
    referralId: referralId ?? null,
    note: visible(recording.note) || null,
  };
}
