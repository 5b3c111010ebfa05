// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Sending } from "@/lib/sending";
import { session } from "./session";
import { startSending } from "./useSending";

const later = (retryAfterMs = 0): Sending => ({ sent: 0, next: "later", retryAfterMs });
const sendAll = vi.fn<() => Promise<Sending>>();
const tell = vi.fn();
let isDue = true;
let sender: ReturnType<typeof startSending>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
  isDue = true;
  sendAll.mockReset();
  tell.mockReset();
  sender = startSending({ sendAll, tell, isAnythingDue: () => isDue });
});
afterEach(() => {
  sender.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test("without an answer it asks ever more rarely, and never stops asking", async () => {
  sendAll.mockResolvedValue(later());
  sender.wake();
  await vi.advanceTimersByTimeAsync(60_000);
  const inAMinute = sendAll.mock.calls.length;
  expect(inAMinute).toBeGreaterThanOrEqual(3);
  expect(inAMinute).toBeLessThanOrEqual(6);
  await vi.advanceTimersByTimeAsync(3_600_000);
  const inAnHour = sendAll.mock.calls.length - inAMinute;
  expect(inAnHour).toBeGreaterThanOrEqual(11);
  expect(inAnHour).toBeLessThanOrEqual(30);
});

test("Retry-After holds, whatever the network or the person does", async () => {
  sendAll.mockResolvedValue(later(120_000));
  sender.wake();
  await vi.advanceTimersByTimeAsync(0);
  sender.wake();
  await vi.advanceTimersByTimeAsync(119_000);
  expect(sendAll).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sendAll).toHaveBeenCalledTimes(2);
});

test("an ended session waits for signing in, not for time", async () => {
  sendAll.mockResolvedValue({ sent: 0, next: "signIn", retryAfterMs: 0 });
  sender.wake();
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(sendAll).toHaveBeenCalledTimes(1);
  session.set({ ...session.get(), hasExpired: true });
  sender.wake();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sendAll).toHaveBeenCalledTimes(1);
  session.set({ ...session.get(), hasExpired: false });
  sender.wake();
  await vi.advanceTimersByTimeAsync(0);
  expect(sendAll).toHaveBeenCalledTimes(2);
});

test("what the form has just kept is sent by itself a little later, and told", async () => {
  sendAll.mockResolvedValue({ sent: 1, next: "nothing", retryAfterMs: 0 });
  sender.note();
  await vi.advanceTimersByTimeAsync(0);
  expect(sendAll).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(tell).toHaveBeenCalledExactlyOnceWith(1);
});

test("nothing is asked without a network, without anything to send, or after the end", async () => {
  isDue = false;
  sender.wake();
  await vi.advanceTimersByTimeAsync(0);
  isDue = true;
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  sender.wake();
  await vi.advanceTimersByTimeAsync(0);
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
  sender.wake();
  sender.stop();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(sendAll).not.toHaveBeenCalled();
});

test("what comes while something is on its way follows at once, where it may", async () => {
  sender.stop();
  sender = startSending({ sendAll, tell, isAnythingDue: () => isDue, soonMs: 200 });
  sendAll.mockImplementationOnce(async () => ({ sent: 1, next: "nothing", retryAfterMs: 0 }));
  sendAll.mockImplementationOnce(async () => {
    isDue = false;
    return { sent: 1, next: "nothing", retryAfterMs: 0 };
  });
  sender.note();
  await vi.advanceTimersByTimeAsync(200);
  expect(sendAll).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sendAll).toHaveBeenCalledTimes(2);
});
