// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { emptyDevice, openDeviceFor, readDisk } from "../../tools/testDevice";
import { keep } from "./device";
import { outboxOf, type Waiting } from "./outbox";

type Said = Waiting & { words: string };

const said = (id: string, words = "Bonjour", queuedAt = "2026-11-27T07:00:00Z"): Said => ({
  id,
  words,
  queuedAt,
  refusal: null,
  failures: 0,
});
const ids = (entries: readonly Waiting[]) => entries.map(({ id }) => id);

beforeEach(async () => {
  await emptyDevice();
  await openDeviceFor("anna");
});
afterEach(() => void vi.restoreAllMocks());

test("what is held is shown at once, kept a little later, and found again by another page", async () => {
  const box = outboxOf<Said>("said");
  box.hold([said("b", "x", "2026-11-27T08:00:00Z"), said("a")]);
  expect(ids(box.waiting.get())).toEqual(["a", "b"]);
  expect(box.unkept.get()).toBe(2);
  await vi.waitFor(() => expect(box.unkept.get()).toBe(0));
  expect(ids(await outboxOf<Said>("said").read())).toEqual(["a", "b"]);
  expect(await readDisk()).not.toContain("Bonjour");
});

test("each box has its own, and what was kept before there were boxes is a referral", async () => {
  await outboxOf<Said>("said").keep(said("a"));
  await keep("outbox", "r1", said("r1"));
  expect(ids(await outboxOf<Said>("said").read())).toEqual(["a"]);
  expect(ids(await outboxOf<Said>("referral").read())).toEqual(["r1"]);
});

test("what a full device can't keep stays on the page", async () => {
  const box = outboxOf<Said>("said");
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await expect(box.keep(said("a"))).rejects.toThrow();
  box.hold([said("b")]);
  await box.read();
  expect(ids(box.waiting.get())).toEqual(["b"]);
  expect(box.unkept.get()).toBe(1);
});

test("what was sent before the device had it doesn't come back", async () => {
  const box = outboxOf<Said>("said");
  box.hold([said("a"), said("b")]);
  const reading = box.read();
  await box.drop(["a"]);
  await reading;
  expect(ids(box.waiting.get())).toEqual(["b"]);
  await vi.waitFor(async () => expect(ids(await outboxOf<Said>("said").read())).toEqual(["b"]));
  expect(ids(await box.read())).toEqual(["b"]);
});

test("another page's word counts once the device has it", async () => {
  const [mine, other] = [outboxOf<Said>("said"), outboxOf<Said>("said")];
  mine.hold([said("a")]);
  await vi.waitFor(() => expect(mine.unkept.get()).toBe(0));
  await other.read();
  await other.drop(["a"]);
  expect(await mine.read()).toEqual([]);
});
