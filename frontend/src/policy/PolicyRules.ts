import { graphql, readInlineData } from "relay-runtime";
import type { PolicyRules_version$key } from "@/__generated__/PolicyRules_version.graphql";
import type { Kind } from "./kinds";
import { type Values, valuesOf } from "./rules";

// What a version says, of whatever matter.
const RULES = graphql`
  fragment PolicyRules_version on PolicyVersion
  @inline {
    dues {
      daysUntilLate
      daysUntilExpired
      daysUntilRemoved
      renewalMonths
    }
    visits {
      mostVisits
    }
    substitutes {
      mostInSixMonths
    }
    absences {
      firstWarning
      secondWarning
    }
    seats {
      heldDays
    }
  }
`;

/** What a version says in a matter; empty where it has no rules of its own, and where there is no version. */
export const saidBy = (kind: Kind, version: PolicyRules_version$key | null | undefined): Values =>
  version ? valuesOf(kind, readInlineData<PolicyRules_version$key>(RULES, version)) : {};
