// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { emptyDevice, openDeviceFor, readDisk } from "../../tools/testDevice";
import { readOutbox } from "./outbox";
import { takeOverFormer } from "./takeOver";

const entry = (id: string, giverId: string) => ({
  id,
  input: { id, giverId, description: "Un escalier" },
  receiverName: "Ronan",
  queuedAt: "2026-11-20T08:00:00Z",
  refusal: null,
});

/** The database of the first version, with what two people who share the device gave. */
function keepAsBefore(): Promise<void> {
  localStorage.setItem("entregent.draft.give", "{}");
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("entregent", 1);
    request.onupgradeneeded = () => {
      const outbox = request.result.createObjectStore("outbox");
      outbox.put(entry("r1", "m1"), "r1");
      outbox.put(entry("r2", "m2"), "r2");
      request.result.createObjectStore("seen").put({ response: "the week of Anna" }, "week");
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

beforeEach(async () => {
  await emptyDevice();
  await openDeviceFor("anna");
});

test("what waited under the first version is its giver's to take over, sealed; another's waits on for them", async () => {
  await keepAsBefore();
  await takeOverFormer([]);
  const disk = await readDisk();
  expect(disk).not.toContain("the week of Anna");
  expect(localStorage.getItem("entregent.draft.give")).toBeNull();

  await takeOverFormer(["m1"]);
  expect(await readOutbox()).toMatchObject([{ id: "r1", failures: 0 }]);
  await takeOverFormer(["m1"]);
  expect(await readOutbox()).toHaveLength(1);

  await openDeviceFor("bruno");
  await takeOverFormer(["m2"]);
  expect(await readOutbox()).toMatchObject([{ id: "r2" }]);
  expect(await names()).not.toContain("entregent");
  expect(await readDisk()).not.toContain("Un escalier");
});

test("where the first version never was, nothing of it comes into being", async () => {
  await takeOverFormer(["m1"]);
  expect(await readOutbox()).toEqual([]);
  expect(await names()).not.toContain("entregent");
});

test("what can't be kept now stays where it waits", async () => {
  await keepAsBefore();
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  await expect(takeOverFormer(["m1"])).rejects.toThrow();
  IDBObjectStore.prototype.put = put;
  await takeOverFormer(["m1"]);
  expect(await readOutbox()).toMatchObject([{ id: "r1" }]);
});
