// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { takeNewVersion } from "./version";

const reload = vi.fn();
beforeEach(() => {
  sessionStorage.clear();
  reload.mockReset();
  vi.spyOn(location, "reload").mockImplementation(reload);
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

function install(script: string): void {
  document.head.innerHTML = `<script type="module" data-src="${script}"></script>`;
  Object.defineProperty(document.querySelector("script"), "src", { value: script });
}

test("a version that lacks a file is loaded anew once; the next one may be, too", () => {
  install("/assets/index-1.js");
  expect([takeNewVersion(), takeNewVersion(), takeNewVersion()]).toEqual([true, false, false]);
  install("/assets/index-2.js");
  expect([takeNewVersion(), takeNewVersion()]).toEqual([true, false]);
  expect(reload).toHaveBeenCalledTimes(2);
});

test("never without a network", () => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  expect(takeNewVersion()).toBe(false);
  expect(reload).not.toHaveBeenCalled();
});

test("never where it can't be remembered that it was tried", () => {
  vi.stubGlobal("sessionStorage", undefined);
  expect(takeNewVersion()).toBe(false);
  expect(reload).not.toHaveBeenCalled();
});
