// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lead } from "./leader";

// The browser's locks as far as they are used here: one holder, a queue, and stealing.
type Ask = { hold: () => Promise<void>; refuse: (reason: unknown) => void };
let holder: Ask | null;
let queue: Ask[];

function next(): void {
  const ask = queue.shift();
  if (ask) {
    take(ask);
  }
}
function take(ask: Ask): void {
  holder = ask;
  ask.hold().then(() => {
    if (holder === ask) {
      holder = null;
      next();
    }
  });
}
const locks = {
  request: (_name: string, { steal, signal }: LockOptions, hold: () => Promise<void>) =>
    new Promise<void>((resolve, refuse) => {
      const ask: Ask = { hold: () => hold().then(resolve), refuse };
      signal?.addEventListener("abort", () => {
        queue = queue.filter((each) => each !== ask);
        refuse(signal.reason);
      });
      if (steal) {
        holder?.refuse(new DOMException("stolen", "AbortError"));
        take(ask);
      } else if (holder) {
        queue.push(ask);
      } else {
        take(ask);
      }
    }),
};

const working: string[] = [];
const tab = (name: string) => {
  const close = lead("stream", () => {
    working.push(name);
    return { close: () => working.splice(working.indexOf(name), 1) };
  });
  closers.push(close);
  return close;
};
let closers: (() => void)[];

beforeEach(() => {
  holder = null;
  queue = [];
  closers = [];
  vi.stubGlobal("navigator", { locks });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(async () => {
  for (const close of closers) {
    close();
  }
  await vi.advanceTimersByTimeAsync(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  working.length = 0;
});

const settle = () => vi.advanceTimersByTimeAsync(0);
const look = () => document.dispatchEvent(new Event("visibilitychange"));

test("one of seven tabs works; when it closes another takes over", async () => {
  const tabs = ["1", "2", "3", "4", "5", "6", "7"].map(tab);
  await settle();
  expect(working).toEqual(["1"]);
  tabs[0]?.();
  await settle();
  expect(working).toEqual(["2"]);
  tabs[2]?.();
  tabs[1]?.();
  await settle();
  expect(working).toEqual(["4"]);
});

test("a leader that no longer answers loses its place, once", async () => {
  const asleep: Ask = { hold: () => new Promise(() => undefined), refuse: vi.fn() };
  take(asleep);
  tab("visible");
  await settle();
  expect(working).toEqual([]);
  look();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(working).toEqual(["visible"]);
  expect(asleep.refuse).toHaveBeenCalledTimes(1);
});

test("a leader from whom it was taken stops, and stands in the queue again", async () => {
  tab("first");
  await settle();
  const thief: Ask = { hold: () => new Promise(() => undefined), refuse: vi.fn() };
  holder?.refuse(new DOMException("stolen", "AbortError"));
  take(thief);
  await settle();
  expect(working).toEqual([]);
  expect(queue).toHaveLength(1);
  next();
  await settle();
  expect(working).toEqual(["first"]);
});

test("without locks a tab works while somebody looks at it", () => {
  vi.stubGlobal("navigator", {});
  const visibility = vi.spyOn(document, "visibilityState", "get").mockReturnValue("visible");
  const close = tab("only");
  expect(working).toEqual(["only"]);
  visibility.mockReturnValue("hidden");
  look();
  expect(working).toEqual([]);
  visibility.mockReturnValue("visible");
  look();
  expect(working).toEqual(["only"]);
  close();
  expect(working).toEqual([]);
});
