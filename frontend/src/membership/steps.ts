/** The steps that this interface knows, in the order in which they lead on. The server says which are open. */
export const STEPS = [
  "CHECK_REFERENCES",
  "NOTE_REFERENCE",
  "NOTE_INTERVIEW",
  "OPEN_VOTE",
  "REQUEST_PAYMENT",
  "MEET_CONDITIONS",
  "MISS_CONDITIONS",
  "NOTE_PAYMENT",
  "INDUCT",
  "DISMISS",
  "WITHDRAW",
] as const;
export type Step = (typeof STEPS)[number];

/** Those that stand in a dialog, which has an address. */
export const ASKING = STEPS.filter((step) => step !== "CHECK_REFERENCES");

export const knownSteps = (open: readonly string[]): Step[] => STEPS.filter((step) => open.includes(step));

/** An application's step as it was asked for. */
export type StepProps = { applicationId: string; version: number; onClose: () => void };
