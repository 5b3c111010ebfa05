import { pauseAfter } from "./pause";
import { isBusy, isOutage, Unavailable } from "./problem";
import { rest } from "./rest";

const PAGE = 100;
const FIRST_PAUSE_MS = 1_000;
const MOST_FAILURES = 4;
const MOST_WAITS = 20;

export type Connection<T> = {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
};
/** Reads this many rows after a cursor. */
export type ReadPage<T> = (first: number, after: string | null) => Promise<Connection<T>>;

/** How long to wait before the same page is asked for again; null when asking again would not help. */
function pauseOf(problem: unknown, failures: number): number | null {
  const most = isBusy(problem) ? MOST_WAITS : MOST_FAILURES;
  if (!isOutage(problem) || failures > most) {
    return null;
  }
  const asked = problem instanceof Unavailable ? problem.retryAfterMs : 0;
  return asked || pauseAfter(failures, FIRST_PAUSE_MS);
}

async function patiently<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    signal.throwIfAborted();
    try {
      return await ask();
    } catch (problem) {
      const pause = pauseOf(problem, failures);
      if (pause === null) {
        throw problem;
      }
      await rest(pause, signal);
    }
  }
}

/**
 * Every row of a list, page by page along its cursors: rows that come or go meanwhile make none appear twice. A page that
 * the network lost is asked for again, and a server that asks for patience gets it; what fails for good is thrown.
 */
export async function* readPages<T>(read: ReadPage<T>, signal: AbortSignal): AsyncGenerator<readonly T[]> {
  let after: string | null = null;
  for (;;) {
    const cursor: string | null = after;
    const { nodes, pageInfo }: Connection<T> = await patiently(() => read(PAGE, cursor), signal);
    signal.throwIfAborted();
    yield nodes;
    if (!pageInfo.hasNextPage) {
      return;
    }
    const next: string | null = pageInfo.endCursor ?? null;
    if (next === null || next === after) {
      throw new Error("The list says that it goes on, but not where");
    }
    after = next;
  }
}
