// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { emptyDevice } from "../../tools/testDevice";

// Each test is a page of its own: what it has open is its own, too.
let database: typeof import("./database");

beforeEach(async () => {
  vi.unstubAllGlobals();
  vi.resetModules();
  await emptyDevice();
  database = await import("./database");
});

const remove = () =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase("entregent.device");
    request.onsuccess = resolve;
    request.onerror = reject;
    request.onblocked = reject;
  });

test("a database that is cleared while the page is open is opened again", async () => {
  await database.putRecord("keys", "a", 1);
  await remove();
  await database.putRecord("keys", "b", 2);
  expect(await database.findRecord("keys", "a")).toBeUndefined();
  expect(await database.findRecord("keys", "b")).toBe(2);
});

test("a connection that was closed under the page's hands is opened again", async () => {
  const opened: IDBDatabase[] = [];
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, "open").mockImplementation((name, version) => {
    const request = open(name, version);
    request.addEventListener("success", () => opened.push(request.result));
    return request;
  });
  await database.putRecord("keys", "a", 1);
  opened[0]?.close();
  expect(await database.findRecord("keys", "a")).toBe(1);
  expect(opened).toHaveLength(2);
});

test.each([
  ["is missing", undefined],
  [
    "is forbidden",
    {
      open: () => {
        throw new DOMException("no", "SecurityError");
      },
    },
  ],
])("a database that %s is told at once, and tried again with the next call", async (_what, factory) => {
  const good = indexedDB;
  vi.stubGlobal("indexedDB", factory);
  await expect(database.findRecord("keys", "a")).rejects.toThrow();
  vi.stubGlobal("indexedDB", good);
  expect(await database.findRecord("keys", "a")).toBeUndefined();
});

test("a database that never answers is given up, and then for a while at once", async () => {
  vi.useFakeTimers();
  const open = vi.fn(() => ({}));
  vi.stubGlobal("indexedDB", { open });
  const expectGivenUpAfter = async (milliseconds: number) => {
    const told = expect(database.findRecord("keys", "a")).rejects.toThrow("does not answer");
    await vi.advanceTimersByTimeAsync(milliseconds);
    await told;
  };
  await expectGivenUpAfter(4_000);
  await expectGivenUpAfter(0);
  expect(open).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(30_000);
  await expectGivenUpAfter(4_000);
  expect(open).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

test("a database that answers late is used from then on", async () => {
  vi.useFakeTimers();
  const good = indexedDB;
  const late: Partial<IDBOpenDBRequest> = {};
  vi.stubGlobal("indexedDB", { open: () => late });
  const told = expect(database.findRecord("keys", "a")).rejects.toThrow("does not answer");
  await vi.advanceTimersByTimeAsync(4_000);
  await told;
  vi.useRealTimers();
  vi.stubGlobal("indexedDB", good);
  Object.assign(late, { result: { close: () => {} } }).onsuccess?.call(late as IDBOpenDBRequest, new Event("success"));
  expect(await database.findRecord("keys", "a")).toBeUndefined();
});

test("a full disk is told", async () => {
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await expect(database.putRecord("keys", "a", 1)).rejects.toThrow("full");
  vi.restoreAllMocks();
});
