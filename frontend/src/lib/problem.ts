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

/** fetch fails so when no answer came at all. */
export const isNetworkFailure = (problem: unknown): boolean =>
  problem instanceof TypeError || (problem instanceof DOMException && problem.name === "TimeoutError");
