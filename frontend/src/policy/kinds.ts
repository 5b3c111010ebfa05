import type { PolicyKind } from "@/__generated__/RegionPoliciesQuery.graphql";

/** What rules may be about, as far as this application knows. */
export const KINDS = ["DUES", "VISITS", "SUBSTITUTES", "ABSENCES", "SEATS"] as const satisfies readonly PolicyKind[];
export type Kind = (typeof KINDS)[number];
