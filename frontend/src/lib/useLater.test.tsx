import { cleanup, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useLater } from "./useLater";

const load = vi.fn<() => Promise<string>>();
const onFailure = vi.fn();
const watch = (wanted: unknown) =>
  renderHook((now: unknown) => useLater(load, now, onFailure), { initialProps: wanted });

beforeEach(() => {
  load.mockReset();
  onFailure.mockReset();
});
afterEach(cleanup);

test("code that nobody wants isn't loaded; once there, it stays", async () => {
  load.mockResolvedValue("code");
  const { result, rerender } = watch(false);
  expect(load).not.toHaveBeenCalled();
  rerender(true);
  await vi.waitFor(() => expect(result.current).toBe("code"));
  rerender(false);
  rerender(true);
  expect(result.current).toBe("code");
  expect(load).toHaveBeenCalledTimes(1);
});

test("a failure is told, and wanting it again tries again", async () => {
  load.mockRejectedValueOnce(new TypeError("Failed to fetch")).mockResolvedValue("code");
  const { result, rerender } = watch("soon");
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledTimes(1));
  expect(result.current).toBeNull();
  rerender("open");
  await vi.waitFor(() => expect(result.current).toBe("code"));
});
