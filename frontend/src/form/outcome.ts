import type { Failure } from "@/lib/problem";
import type { UserErrors } from "@/lib/userErrors";

/** What became of what a form sent. */
export type Outcome<R> =
  | { readonly kind: "done"; readonly result: R }
  /** The server took it in and said no: why, and of which field. */
  | { readonly kind: "refused"; readonly errors: UserErrors }
  /** It did not arrive, or nobody was there to judge it. */
  | { readonly kind: "failed"; readonly failure: Failure };

/** Where a form stands: open to be filled in and sent, on its way, or back with a no. */
export type Status =
  | { readonly kind: "open" }
  | { readonly kind: "pending" }
  | Exclude<Outcome<never>, { kind: "done" }>;

export const OPEN: Status = { kind: "open" };
