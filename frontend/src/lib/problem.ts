/** The server answered, and refused or failed. */
export class ApiProblem extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "ApiProblem";
    this.code = code;
  }
}

/** The session ended: signing in again leads on. */
export class SessionEnded extends Error {
  constructor() {
    super("The session has ended");
    this.name = "SessionEnded";
  }
}

/** Nobody is signed in on this device, and the server can't be reached for it. */
export class Unreachable extends Error {
  constructor() {
    super("Signing in needs the server");
    this.name = "Unreachable";
  }
}

/** The server, or what stands before it, can't answer now. retryAfterMs: what it asked to wait, if it said so. */
export class Unavailable extends ApiProblem {
  readonly retryAfterMs: number;

  constructor(status: number, retryAfterMs = 0) {
    super(status === 429 ? "RATE_LIMITED" : "UNAVAILABLE", `The service answered ${status}`);
    this.name = "Unavailable";
    this.retryAfterMs = retryAfterMs;
  }
}

/** A new version was published, and what this page asks for belongs to the old one. */
export class Outdated extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "Outdated";
  }
}

/** fetch fails like this when no answer came at all. */
export const isNetworkFailure = (problem: unknown): boolean =>
  problem instanceof TypeError || (problem instanceof DOMException && problem.name === "TimeoutError");

export const codeOf = (problem: unknown): string | null => (problem instanceof ApiProblem ? problem.code : null);

/** The same request may do later: nobody could be reached who would have judged it. */
export const mayDoLater = (problem: unknown): boolean => isNetworkFailure(problem) || problem instanceof Unavailable;

/** Too much was asked in too short a time. */
export const isBusy = (problem: unknown): boolean => codeOf(problem) === "RATE_LIMITED";

/** Nobody could be reached, or the server was too busy or broke over it: it may pass. */
export const isOutage = (problem: unknown): boolean =>
  isNetworkFailure(problem) || /^(5\d\d|RATE_LIMITED|UNAVAILABLE|INTERNAL_ERROR|TIMEOUT)$/.test(codeOf(problem) ?? "");

/** Why something that a person sent did not arrive, as far as they can do something about it. */
export type Failure =
  | { readonly kind: "signedOut"; readonly signIn: string }
  | { readonly kind: "unreachable" | "busy" | "unavailable" };
