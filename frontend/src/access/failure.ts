import { type Failure, isBusy, isNetworkFailure, SessionEnded } from "@/lib/problem";
import { signInAddress } from "./session";

/** What a form says of a problem. Signing in leads back to where the person was, the open form included. */
export function failureOf(problem: unknown): Failure {
  if (problem instanceof SessionEnded) {
    return signedOut();
  }
  if (isBusy(problem)) {
    return { kind: "busy" };
  }
  return { kind: isNetworkFailure(problem) ? "unreachable" : "unavailable" };
}

export const signedOut = (): Failure => ({
  kind: "signedOut",
  signIn: signInAddress(location.pathname + location.search),
});
