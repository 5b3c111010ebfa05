import { Plural, Trans } from "@lingui/react/macro";
import type { PolicyValue } from "@/__generated__/PolicyCard_policy.graphql";

/** What a value says, with its unit. */
export function Amount({ value, number }: { value: PolicyValue; number: number }) {
  switch (value) {
    case "DAYS_UNTIL_LATE":
    case "DAYS_UNTIL_EXPIRED":
    case "DAYS_UNTIL_REMOVED":
    case "HELD_DAYS":
      return <Plural value={number} one="# jour" many="# de jours" other="# jours" />;
    case "RENEWAL_MONTHS":
      return <Plural value={number} one="# mois" many="# de mois" other="# mois" />;
    case "FIRST_WARNING":
    case "SECOND_WARNING":
      return <Trans>à l’absence n° {number}</Trans>;
    default:
      return number;
  }
}
