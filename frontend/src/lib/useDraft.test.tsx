import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { useDraft } from "./useDraft";

const empty = () => ({ name: "", note: "" });
beforeEach(() => localStorage.clear());

test("what was typed is there again after a reload", () => {
  const first = renderHook(() => useDraft("probe", empty));
  expect(first.result.current.wasKept).toBe(false);
  act(() => first.result.current.change({ name: "Zoé" }));
  first.unmount();

  const second = renderHook(() => useDraft("probe", empty));
  expect(second.result.current.draft).toEqual({ name: "Zoé", note: "" });
  expect(second.result.current.wasKept).toBe(true);
});

test("what was sent is forgotten", () => {
  const { result } = renderHook(() => useDraft("probe", empty));
  act(() => result.current.change({ name: "Zoé" }));
  act(() => result.current.clear());
  expect(result.current.draft).toEqual(empty());
  expect(localStorage.length).toBe(0);
});

test("a draft of an older form is completed, a broken one ignored", () => {
  localStorage.setItem("entregent.draft.probe", '{"name":"Zoé"}');
  expect(renderHook(() => useDraft("probe", empty)).result.current.draft.note).toBe("");
  localStorage.setItem("entregent.draft.probe", "{");
  expect(renderHook(() => useDraft("probe", empty)).result.current.draft).toEqual(empty());
});
