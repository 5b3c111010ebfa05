import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiProblem, SessionEnded, Unavailable } from "./problem";
import { type ReadPage, readPages } from "./readPages";

const cut = () => new TypeError("Failed to fetch");
const signal = () => new AbortController().signal;

/** A list of this many rows, a hundred a page at most, whose cursors are the rows' numbers. */
const listOf =
  (total: number): ReadPage<number> =>
  async (first, after) => {
    const start = after === null ? 0 : Number(after);
    const end = Math.min(start + first, total);
    const nodes = Array.from({ length: end - start }, (_, place) => start + place);
    return { nodes, pageInfo: { hasNextPage: end < total, endCursor: nodes.length > 0 ? String(end) : null } };
  };

async function all(read: ReadPage<number>, stop: AbortSignal = signal()): Promise<number[]> {
  const rows: number[] = [];
  for await (const page of readPages(read, stop)) {
    rows.push(...page);
  }
  return rows;
}

/** Fails this many times before it answers. */
function failing(times: number, problem: unknown, read: ReadPage<number>) {
  let left = times;
  return vi.fn<ReadPage<number>>(async (first, after) => {
    if (after === "100" && left > 0) {
      left -= 1;
      throw problem;
    }
    return read(first, after);
  });
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  vi.setTimerTickMode("nextTimerAsync");
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([0, 1, 100, 101, 5_000, 5_001, 12_749])("a list of %i rows is read whole, each row once", async (total) => {
  const rows = await all(listOf(total));
  expect(rows).toHaveLength(total);
  expect(new Set(rows).size).toBe(total);
});

test("a page that the network lost is asked for again", async () => {
  const read = failing(3, cut(), listOf(250));
  expect(await all(read)).toHaveLength(250);
  expect(read).toHaveBeenCalledTimes(6);
});

test.each([
  ["the network stays away", cut(), 5],
  ["the server fails for good", new ApiProblem("INTERNAL_ERROR", "no"), 5],
  ["the session ended", new SessionEnded(), 1],
  ["it is refused", new ApiProblem("FORBIDDEN", "no"), 1],
  ["the cursor is no longer good", new ApiProblem("BAD_CURSOR", "no"), 1],
])("nothing is made up when %s", async (_name, problem, attempts) => {
  const read = failing(Number.POSITIVE_INFINITY, problem, listOf(250));
  await expect(all(read)).rejects.toBe(problem);
  expect(read).toHaveBeenCalledTimes(attempts + 1);
});

test("a server that asks for patience gets as much as it asks for", async () => {
  const read = failing(7, new Unavailable(429, 3_000), listOf(150));
  const before = Date.now();
  expect(await all(read)).toHaveLength(150);
  expect(Date.now() - before).toBeGreaterThanOrEqual(7 * 3_000);
});

test("a list that says it goes on without saying where is not taken for its end", async () => {
  const read: ReadPage<number> = async () => ({ nodes: [1], pageInfo: { hasNextPage: true, endCursor: null } });
  await expect(all(read)).rejects.toThrow("not where");
});

test("stops when told to, also while it waits", async () => {
  vi.setTimerTickMode("manual");
  const control = new AbortController();
  const read = failing(4, cut(), listOf(250));
  const reading = all(read, control.signal);
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  control.abort();
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
});
