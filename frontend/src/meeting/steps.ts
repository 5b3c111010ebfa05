/** The steps that this interface knows, in the order in which they lead on. The server says which are open. */
export const STEPS = ["OPEN", "COMPLETE", "END", "REOPEN", "MOVE", "MARK_HOLIDAY", "DISCARD"] as const;
export type Step = (typeof STEPS)[number];

export const knownSteps = (open: readonly string[]): Step[] => STEPS.filter((step) => open.includes(step));

/** A meeting's step as it was asked for. */
export type StepProps = { meetingId: string; version: number; onClose: () => void };
