// @vitest-environment happy-dom
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { noteNews, useFresh, useFreshAfterGap } from "./changes";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});
const pass = () => act(() => vi.advanceTimersByTimeAsync(300));
const watch = () => renderHook(() => ({ fresh: useFresh().fetchKey, afterGap: useFreshAfterGap().fetchKey })).result;

test("much news at once is one reading, and a gap is one of every page", async () => {
  const keys = watch();
  const before = keys.current;
  noteNews("change");
  noteNews("change");
  await pass();
  expect(keys.current).toEqual({ fresh: before.fresh + 1, afterGap: before.afterGap });
  noteNews("gap");
  noteNews("gap");
  noteNews("change");
  await pass();
  expect(keys.current).toEqual({ fresh: before.fresh + 2, afterGap: before.afterGap + 1 });
});

test("what nobody looks at is read when somebody does", async () => {
  const keys = watch();
  const before = keys.current.fresh;
  const visibility = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  noteNews("gap");
  await pass();
  noteNews("gap");
  await pass();
  expect(keys.current.fresh).toBe(before);
  visibility.mockReturnValue("visible");
  act(() => {
    document.dispatchEvent(new Event("visibilitychange"));
  });
  expect(keys.current.fresh).toBe(before + 1);
});
