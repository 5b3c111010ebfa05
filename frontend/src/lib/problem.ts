/** The server answered, and refused or failed. */
export class ApiProblem extends Error {
  readonly code: string;
  /** For how long the server asks to be left alone. */
  readonly retryAfterMs: number | null;

  constructor(code: string, message: string, retryAfterMs: number | null = null) {
    super(message);
    this.name = "ApiProblem";
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}

/** The session ended: signing in again leads on. */
export class SessionEnded extends Error {
  constructor() {
    super("The session has ended");
    this.name = "SessionEnded";
  }
}

/** fetch fails so when no answer came at all. */
export const isNetworkFailure = (problem: unknown): boolean =>
  problem instanceof TypeError || (problem instanceof DOMException && problem.name === "TimeoutError");

export const codeOf = (problem: unknown): string | null => (problem instanceof ApiProblem ? problem.code : null);

const BUSY = new Set(["RATE_LIMITED", "429"]);

/** Too much was asked in too short a time. */
export const isBusy = (problem: unknown): boolean => BUSY.has(codeOf(problem) ?? "");

/** Nothing came, or nothing that the application's own server would say: it may pass. */
export const isOutage = (problem: unknown): boolean =>
  isNetworkFailure(problem) ||
  // An answer that isn't JSON comes from something in between.
  problem instanceof SyntaxError ||
  /^(5\d\d|INTERNAL_ERROR|UNAVAILABLE|TIMEOUT)$/.test(codeOf(problem) ?? "");

/** The header Retry-After, seconds or a date, as milliseconds from now. */
export function retryAfterOf(headers: Headers, now: number = Date.now()): number | null {
  const text = headers.get("retry-after")?.trim() ?? "";
  if (/^\d{1,6}$/.test(text)) {
    return Number(text) * 1000;
  }
  // Browsers take almost anything for a date; one of HTTP begins with the day's name.
  const until = /^[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(until) ? null : Math.max(until - now, 0);
}

/** Why something that a person sent did not arrive, as far as they can do something about it. */
export type Failure =
  | { readonly kind: "signedOut"; readonly signIn: string }
  | { readonly kind: "unreachable" | "busy" | "unavailable" };
