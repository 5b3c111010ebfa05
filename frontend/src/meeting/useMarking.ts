import { useState } from "react";
import type { MeetingSheet_meeting$data } from "@/__generated__/MeetingSheet_meeting.graphql";
import { useSignal } from "@/lib/signal";
import { holding, MARKS, type Mark, type Marked, type Substitute } from "./marks";
import { makeMarks, markBox } from "./pendingMarks";

type Expected = MeetingSheet_meeting$data["attendance"][number];

/** Somebody who is expected, as they are marked by now: here or by others, whichever was later. */
export type Seat = Marked & {
  readonly id: string;
  readonly memberId: string;
  readonly name: string;
  readonly firmName: string;
  readonly brought: Pick<Expected, "referralsGiven" | "oneToOnes" | "trainingCredits">;
  /** The mark that holds is on this device alone. */
  readonly isUnsent: boolean;
};

/** How many steps back somebody can go. */
const MOST_UNDONE = 30;

const known = (mark: string | null | undefined): Mark | null => MARKS.find((each) => each === mark) ?? null;

function marked({ mark, markedAt, substitute, substituteName }: Expected): Marked {
  const name = substitute?.displayName ?? substituteName;
  return {
    mark: known(mark),
    markedAt: markedAt ?? null,
    substitute: name ? { id: substitute?.id ?? null, name } : null,
  };
}

/** The marks of a meeting: those that hold, those to come, and the way back. */
export function useMarking(meetingId: string, attendance: readonly Expected[]) {
  const made = useSignal(markBox.waiting).filter((each) => each.meetingId === meetingId && each.refusal === null);
  const [past, setPast] = useState<readonly (readonly Seat[])[]>([]);
  const seats = attendance.flatMap((expected): Seat[] => {
    const { member } = expected;
    if (!member) {
      return [];
    }
    const own = made.filter(({ memberId }) => memberId === member.id);
    const held = holding(marked(expected), own);
    return [
      {
        id: expected.id,
        memberId: member.id,
        name: member.displayName,
        firmName: member.firmName,
        brought: expected,
        mark: held.mark,
        substitute: held.substitute,
        markedAt: held.markedAt,
        isUnsent: own.some((each) => each === held),
      },
    ];
  });
  function make(before: readonly Seat[], mark: Mark | null, substitute: Substitute | null = null) {
    setPast((steps) => [...steps.slice(1 - MOST_UNDONE), before]);
    makeMarks(
      meetingId,
      before.map(({ memberId, name, markedAt }) => ({ memberId, memberName: name, mark, substitute, after: markedAt })),
    );
  }
  const unmarked = seats.filter(({ mark }) => mark === null);
  const last = past.at(-1);
  return {
    seats,
    unmarked,
    unsent: made.length,
    mark: (seat: Seat, mark: Mark) => make([seat], mark),
    substitute: (seat: Seat, substitute: Substitute | null) => make([seat], "SUBSTITUTE", substitute),
    markRest: () => make(unmarked, "PRESENT"),
    /** What would be taken back: those who would be as they were before. */
    last,
    undo: () => {
      if (last) {
        setPast((steps) => steps.slice(0, -1));
        const since = new Map(seats.map(({ memberId, markedAt }) => [memberId, markedAt]));
        makeMarks(
          meetingId,
          last.map(({ memberId, name, mark, substitute }) => ({
            memberId,
            memberName: name,
            mark,
            substitute,
            after: since.get(memberId) ?? null,
          })),
        );
      }
    },
  };
}

export type Marking = ReturnType<typeof useMarking>;
