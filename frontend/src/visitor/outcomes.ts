import type { VisitorOutcome } from "@/__generated__/FollowUpDialogMutation.graphql";

/** What may become of somebody who came, and the step that says so. */
const STEPS = {
  APPLYING: "APPLY",
  RETURNING: "RETURN",
  NOT_INTERESTED: "DECLINE",
  REDIRECTED: "REDIRECT",
  MEMBER: "JOIN",
} as const satisfies Partial<Record<VisitorOutcome, string>>;

export type Outcome = keyof typeof STEPS;

/** The outcomes that the server lets the caller say now, in the order in which they are hoped for. */
export const outcomesOf = (actions: readonly string[]): Outcome[] =>
  (Object.keys(STEPS) as Outcome[]).filter((outcome) => actions.includes(STEPS[outcome]));

/** Where a visit stands that leads to no seat, or has led to one. */
const DECIDED: ReadonlySet<string> = new Set(["NO_SHOW", "CANCELLED", "NOT_INTERESTED", "REDIRECTED", "MEMBER"]);

/** Whether it still matters whose seat it would be: of who became a member, the holder is themself. */
export const isUndecided = (status: string): boolean => !DECIDED.has(status);
