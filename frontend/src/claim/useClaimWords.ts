import { useLingui } from "@lingui/react/macro";
import type { ClaimStatus } from "@/__generated__/ClaimCard_claim.graphql";
import type { BadgeTone } from "@/ui/Badge";

type Known = Exclude<ClaimStatus, "%future added value">;

const TONES: Readonly<Record<Known, BadgeTone>> = {
  MAILED: "quiet",
  WAITING: "amber",
  PROVEN: "green",
  ACCEPTED: "green",
  REFUSED: "danger",
  EXPIRED: "quiet",
};

/** What the states of a claim are called; one that came later goes by the API's word. */
export function useClaimWords() {
  const { t } = useLingui();
  const names: Readonly<Record<Known, string>> = {
    MAILED: t`Lien envoyé`,
    WAITING: t`À décider`,
    PROVEN: t`Prouvée`,
    ACCEPTED: t`Acceptée`,
    REFUSED: t`Refusée`,
    EXPIRED: t`Échue`,
  };
  return (status: string): { name: string; tone: BadgeTone } =>
    status in names ? { name: names[status as Known], tone: TONES[status as Known] } : { name: status, tone: "quiet" };
}
