import { only } from "@/lib/only";
import { codeOf } from "@/lib/problem";

type Search = Readonly<Record<string, unknown>>;

/** The parameters with which the server understands this page's address, when it is the address that is at fault. */
export function correctionOf(problem: unknown, search: Search): Search | null {
  const { after, before, ...kept } = only(search);
  switch (codeOf(problem)) {
    case "BAD_CURSOR":
      return after === undefined && before === undefined ? null : kept;
    case "BAD_USER_INPUT":
      return Object.keys(only(search)).length === 0 ? null : {};
    default:
      return null;
  }
}
