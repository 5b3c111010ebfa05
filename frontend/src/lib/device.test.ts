// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { emptyDevice, openDeviceFor, readDisk } from "../../tools/testDevice";
import { clearDevice, DeviceClosed, dropKept, findKept, keep, listKept, lockDevice } from "./device";

beforeEach(async () => {
  vi.unstubAllGlobals();
  await clearDevice();
  await emptyDevice();
});

test("what is kept is read again, and lies on the disk sealed", async () => {
  await openDeviceFor("anna");
  await keep("draft", "give", { name: "Maël Bénard" });
  expect(await findKept("draft", "give")).toEqual({ name: "Maël Bénard" });
  expect(await listKept("draft")).toEqual([{ name: "give", value: { name: "Maël Bénard" } }]);
  const disk = await readDisk();
  expect(disk).not.toContain("Bénard");
  expect(disk).toContain("a key, extractable: false");
  await dropKept("draft", "give");
  expect(await findKept("draft", "give")).toBeUndefined();
});

test("another account finds nothing, and takes nothing from the first but what it had only seen", async () => {
  await openDeviceFor("anna");
  await keep("outbox", "r1", { description: "Un escalier" });
  await keep("seen", "week", { name: "Anna" });
  await openDeviceFor("bruno");
  expect(await listKept("outbox")).toEqual([]);
  expect(await findKept("seen", "week")).toBeUndefined();
  await openDeviceFor("anna");
  expect(await listKept("outbox")).toHaveLength(1);
  expect(await findKept("seen", "week")).toBeUndefined();
});

test("signing out takes drafts and what was seen; what waits to be sent stays, for its owner alone", async () => {
  await openDeviceFor("anna");
  await keep("draft", "give", { name: "Maël" });
  await keep("outbox", "r1", { name: "Nora" });
  await keep("seen", "week", { name: "Anna" });
  await clearDevice();
  await expect(findKept("outbox", "r1")).rejects.toThrow(DeviceClosed);
  await openDeviceFor("anna");
  expect(await listKept("draft")).toEqual([]);
  expect(await listKept("seen")).toEqual([]);
  expect(await listKept("outbox")).toHaveLength(1);
});

test("what was being sealed when somebody signed out is not kept after all", async () => {
  await openDeviceFor("anna");
  const refused = expect(keep("draft", "give", { name: "Maël" })).rejects.toThrow(DeviceClosed);
  await clearDevice();
  await refused;
  await openDeviceFor("anna");
  expect(await listKept("draft")).toEqual([]);
});

test("a record moved to another name doesn't open", async () => {
  await openDeviceFor("anna");
  await keep("draft", "give", { name: "Maël" });
  const { findRecord, putRecord } = await import("./database");
  await putRecord("sealed", ["anna", "draft", "thanks"], await findRecord("sealed", ["anna", "draft", "give"]));
  expect(await findKept("draft", "thanks")).toBeUndefined();
});

test("what nobody came back for in two months goes", async () => {
  await openDeviceFor("anna");
  await keep("outbox", "r1", { name: "Nora" });
  vi.setSystemTime(Date.now() + 61 * 86_400_000);
  await openDeviceFor("bruno");
  vi.useRealTimers();
  await openDeviceFor("anna");
  expect(await listKept("outbox")).toEqual([]);
});

test("where the device is full, what can be read again makes room for what was written", async () => {
  await openDeviceFor("anna");
  await keep("seen", "week", { name: "Anna" });
  const put = IDBObjectStore.prototype.put;
  let isFull = true;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value, key) {
    if (isFull) {
      isFull = false;
      throw new DOMException("full", "QuotaExceededError");
    }
    return put.call(this, value, key);
  });
  await keep("outbox", "r1", { name: "Nora" });
  vi.restoreAllMocks();
  expect(await listKept("outbox")).toHaveLength(1);
  expect(await listKept("seen")).toEqual([]);
});

test("a browser without ciphers keeps nothing, and says so", async () => {
  vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
  await openDeviceFor("anna");
  await expect(keep("draft", "give", {})).rejects.toThrow(DeviceClosed);
});

test("a locked device forgets its key", async () => {
  await openDeviceFor("anna");
  expect(await readDisk()).toContain("a key");
  await lockDevice();
  expect(await readDisk()).not.toContain("a key");
});
