/** What the forms of a membership do. */
export const ACTIONS = ["payer", "renouveler", "conge", "suspendre", "reprendre", "quitter"] as const;
export type Action = (typeof ACTIONS)[number];

type Standing = { readonly status: string; readonly renewal: string; readonly viewerActions: readonly string[] };

/** Which of the API's actions each form takes. */
const TAKEN: Readonly<Record<Action, string>> = {
  payer: "NOTE_PAYMENT",
  renouveler: "RENEW",
  conge: "GRANT_LEAVE",
  suspendre: "SUSPEND",
  reprendre: "RETURN",
  quitter: "LEAVE",
};

/** The forms that are open to the viewer, in their order. */
export const openTo = ({ viewerActions }: Standing): readonly Action[] =>
  ACTIONS.filter((action) => viewerActions.includes(TAKEN[action]));

/** What is to be done next, if anything is: whoever is away comes back, what is decided is paid. */
export function nextOf(standing: Standing): Action | null {
  const open = openTo(standing);
  const next = wanted(standing);
  return next && open.includes(next) ? next : null;
}

function wanted({ status, renewal }: Standing): Action | null {
  if (status === "ON_LEAVE" || status === "SUSPENDED") {
    return "reprendre";
  }
  if (renewal === "OPEN" || renewal === "POSTPONED") {
    return "renouveler";
  }
  return status === "LATE" || status === "EXPIRED" || renewal === "RENEWED" ? "payer" : null;
}
