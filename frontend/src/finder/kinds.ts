/** What a question may be about, each once. */
export const KINDS = ["PLACE", "FIRM_SIZE", "ACTIVITY", "SOUGHT", "FREQUENCY", "BUDGET", "EXCLUSIVITY"] as const;

export type Kind = (typeof KINDS)[number];
