import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { emptyDevice, openDeviceFor, readDisk } from "../../tools/testDevice";
import { closeDrafts, draftSignal, openDrafts } from "./drafts";
import { useSignal } from "./signal";
import { useDraft } from "./useDraft";

const empty = () => ({ name: "", note: "" });
const readBack = () => renderHook(() => useDraft("probe", empty)).result.current;

beforeEach(async () => {
  vi.unstubAllGlobals();
  closeDrafts();
  await emptyDevice();
  await openDeviceFor("anna");
  await openDrafts();
});

test("what was typed is there again, and lies on the disk sealed", async () => {
  const first = renderHook(() => useDraft("probe", empty));
  expect(first.result.current.wasKept).toBe(false);
  act(() => first.result.current.change({ name: "Zoé Zola" }));
  first.unmount();
  await vi.waitFor(async () => expect(await readDisk()).not.toContain("Zola"));
  await openDrafts();
  expect(readBack().draft).toEqual({ name: "Zoé Zola", note: "" });
  expect(readBack().wasKept).toBe(true);
});

test("the last keystroke survives a reload that comes before it is sealed", async () => {
  const { result } = renderHook(() => useDraft("probe", empty));
  act(() => result.current.change({ name: "Z" }));
  act(() => result.current.change({ name: "Zo" }));
  await openDrafts();
  expect(readBack().draft.name).toBe("Zo");
});

test("clearing empties the form and the device", async () => {
  const { result } = renderHook(() => useDraft("probe", empty));
  act(() => result.current.change({ name: "Zoé" }));
  act(() => result.current.clear());
  expect(result.current.draft).toEqual(empty());
  await vi.waitFor(() => expect(sessionStorage.length).toBe(0));
  await openDrafts();
  expect(readBack().wasKept).toBe(false);
});

test("fields that an older version didn't keep start empty; what can't be read is thrown away", async () => {
  sessionStorage.setItem("entregent.typed", '{"account":"anna","drafts":{"probe":{"name":"Zoé"}}}');
  await openDrafts();
  expect(readBack().draft).toEqual({ name: "Zoé", note: "" });
  closeDrafts();
  sessionStorage.setItem("entregent.typed", "{");
  await openDrafts();
  expect(readBack().wasKept).toBe(false);
});

test("where nothing can be kept, this tab still remembers, and only for the account that typed", async () => {
  await emptyDevice();
  vi.stubGlobal("indexedDB", undefined);
  const { result } = renderHook(() => useDraft("probe", empty));
  act(() => result.current.change({ name: "Zoé" }));
  await openDrafts();
  expect(readBack().draft.name).toBe("Zoé");
  await openDeviceFor("bruno");
  await openDrafts();
  expect(readBack().wasKept).toBe(false);
  expect(sessionStorage.length).toBe(0);
});

test("a watched draft follows whoever the device is open for", async () => {
  const list = draftSignal<{ names: string[] }>("kept");
  const { result } = renderHook(() => useSignal(list));
  act(() => list.set({ names: ["Zoé"] }));
  expect(result.current).toEqual({ names: ["Zoé"] });
  await act(async () => {
    await openDeviceFor("bruno");
    await openDrafts();
  });
  expect(result.current).toBeNull();
});

test("what was being kept as somebody else came isn't taken for theirs", async () => {
  const gate = Promise.withResolvers<void>();
  const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
  const sealing = vi.spyOn(crypto.subtle, "encrypt").mockImplementation(async (...given) => {
    await gate.promise;
    return encrypt(...given);
  });
  const list = draftSignal<{ names: string[] }>("kept");
  renderHook(() => useDraft("probe", empty)).result.current.change({ name: "Zoé" });
  list.set({ names: ["Zoé"] });
  await openDeviceFor("bruno");
  gate.resolve();
  await vi.waitFor(async () => expect(await readDisk()).toContain("probe"));
  // By the end of another look at the disk whoever waited for it to be written has gone on.
  await readDisk();
  sealing.mockRestore();
  await openDrafts();
  expect(list.get()).toBeNull();
});
