import { oneOf, opaqueOf, understood } from "@/lib/search";
import { KINDS, type Kind } from "./kinds";

/** Whose rules are shown; the form of one matter may be open, or that for taking a version back. */
export type PoliciesSearch = { region?: string; changer?: Kind; retirer?: string };

export const policiesSearch = (raw: Record<string, unknown>): PoliciesSearch =>
  understood({
    region: opaqueOf(raw, "region"),
    changer: oneOf(raw, "changer", KINDS),
    retirer: opaqueOf(raw, "retirer"),
  });
