import type { Step } from "./steps";

/** Where an application stands, as far as it says what comes next. */
export type Standing = {
  readonly status: string;
  readonly confirmedAt: string | null | undefined;
  readonly interviewOn: string | null | undefined;
  readonly conditionsUntil: string | null | undefined;
  readonly paidOn: string | null | undefined;
  readonly references: readonly { readonly outcome: string }[];
  readonly votes: readonly { readonly endsOn: string }[];
};

export type What =
  | "CONFIRM"
  | "CHECK_REFERENCES"
  | "NOTE_REFERENCES"
  | "SET_INTERVIEW"
  | "HOLD_INTERVIEW"
  | "OPEN_VOTE"
  | "VOTE"
  | "REQUEST_PAYMENT"
  | "MEET_CONDITIONS"
  | "NOTE_PAYMENT"
  | "INDUCT";
export type Who = "APPLICANT" | "OFFICERS" | "COMMITTEE" | "TREASURER";

/** What comes next, by whom, and by when where a day is set. */
export type Next = { what: What; who: Who; by: string | null; isLate: boolean };

/** Null once nothing comes any more, and for a state that came later than this interface. */
export function nextOf(application: Standing, today: string): Next | null {
  const next = comingOf(application, today);
  return next && { ...next, isLate: next.by !== null && next.by < today };
}

function comingOf(application: Standing, today: string): Omit<Next, "isLate"> | null {
  const { status, interviewOn, references, votes } = application;
  const isPending = references.some(({ outcome }) => outcome === "PENDING");
  switch (status) {
    case "SUBMITTED":
      return application.confirmedAt ? officers("CHECK_REFERENCES") : { what: "CONFIRM", who: "APPLICANT", by: null };
    case "REFERENCES":
      // Whoever proposes somebody sees none of the references.
      return isPending || references.length === 0 ? officers("NOTE_REFERENCES") : officers("SET_INTERVIEW");
    case "INTERVIEW":
      if (interviewOn && interviewOn >= today) {
        return officers("HOLD_INTERVIEW", interviewOn);
      }
      return isPending ? officers("NOTE_REFERENCES") : officers("OPEN_VOTE");
    case "COMMITTEE_VOTE":
      return { what: "VOTE", who: "COMMITTEE", by: votes[0]?.endsOn ?? null };
    case "APPROVED":
      return officers("REQUEST_PAYMENT");
    case "CONDITIONAL":
      return officers("MEET_CONDITIONS", application.conditionsUntil ?? null);
    case "AWAITING_PAYMENT":
      return application.paidOn ? officers("INDUCT") : { what: "NOTE_PAYMENT", who: "TREASURER", by: null };
    default:
      return null;
  }
}

const officers = (what: What, by: string | null = null) => ({ what, who: "OFFICERS" as const, by });

const STEP_OF: Readonly<Partial<Record<What, Step>>> = {
  CHECK_REFERENCES: "CHECK_REFERENCES",
  SET_INTERVIEW: "NOTE_INTERVIEW",
  HOLD_INTERVIEW: "NOTE_INTERVIEW",
  OPEN_VOTE: "OPEN_VOTE",
  REQUEST_PAYMENT: "REQUEST_PAYMENT",
  MEET_CONDITIONS: "MEET_CONDITIONS",
  NOTE_PAYMENT: "NOTE_PAYMENT",
  INDUCT: "INDUCT",
};

/** The steps that are offered, the one that comes next first. What the server would refuse, as things stand, waits. */
export function offeredSteps(open: readonly Step[], next: Next | null): Step[] {
  const leading = next ? STEP_OF[next.what] : undefined;
  const waits = (step: Step) =>
    (step === "CHECK_REFERENCES" && next?.what === "CONFIRM") ||
    (step === "OPEN_VOTE" && next?.what === "NOTE_REFERENCES") ||
    (step === "INDUCT" && next?.what === "NOTE_PAYMENT");
  // Each reference has its own button, beside whom it is about.
  const offered = open.filter((step) => step !== "NOTE_REFERENCE" && !waits(step));
  return [...offered.filter((step) => step === leading), ...offered.filter((step) => step !== leading)];
}

const SOON_DAYS = 7;

export type Hold = "kept" | "ends soon" | "lapsed";

/** How long the seat is still held; null where it isn't, because somebody has it or nobody wants it any more. */
export function holdOf(seat: { status: string; heldUntil: string | null | undefined }, today: string): Hold | null {
  if (seat.status !== "HELD" || !seat.heldUntil) {
    return null;
  }
  if (seat.heldUntil < today) {
    return "lapsed";
  }
  const days = (Date.parse(seat.heldUntil) - Date.parse(today)) / 86_400_000;
  return days <= SOON_DAYS ? "ends soon" : "kept";
}
