// @vitest-environment happy-dom
import { type Environment, Network, RecordSource, Environment as RelayEnvironment, Store } from "relay-runtime";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiProblem, SessionEnded } from "@/lib/problem";
import { emptyDevice, openDeviceFor } from "../../tools/testDevice";
import { give } from "./give";
import { emptyGiving, inputOf } from "./giving";
import { readOutbox, type Waiting, waiting } from "./outbox";

const answerOf = (referral: object | null, errors: object[] = []) => ({ data: { giveReferral: { referral, errors } } });
const SENT = answerOf({ id: "r1", status: "SENT" });
const REFUSED = answerOf(null, [{ __typename: "E", __isUserError: "E", message: "Parti", path: ["receiverId"] }]);

const server = vi.fn<() => Promise<unknown>>();
const environment: Environment = new RelayEnvironment({
  network: Network.create(() => server() as never),
  store: new Store(new RecordSource()),
});

function entry(): Waiting {
  const giving = { ...emptyGiving(), receiver: { id: "m2", name: "Ronan", detail: "" }, description: "x" };
  const input = inputOf(giving, "m1", false);
  return { id: giving.id, input, receiverName: "Ronan", queuedAt: "2026-11-23T08:00:00Z", refusal: null, failures: 0 };
}

beforeEach(async () => {
  await emptyDevice();
  await openDeviceFor("anna");
  await readOutbox();
  server.mockReset();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const full = () =>
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
const missing = async () => {
  await emptyDevice();
  vi.stubGlobal("indexedDB", undefined);
};
const forbidden = async () => {
  await emptyDevice();
  vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("no", "SecurityError");
  });
};
const cleared = () => emptyDevice();

test.each([
  ["full", full],
  ["missing", missing],
  ["forbidden", forbidden],
  ["cleared", cleared],
])("on a device whose database is %s the referral is sent all the same", async (_what, breakIt) => {
  await breakIt();
  server.mockResolvedValue(SENT);
  expect((await give(environment, entry())).kind).toBe("sent");
  server.mockResolvedValue(REFUSED);
  expect(await give(environment, entry())).toMatchObject({ kind: "refused", errors: [{ path: ["receiverId"] }] });
});

test.each([
  ["full", full],
  ["missing", missing],
  ["forbidden", forbidden],
])("on a device whose database is %s, and without a network, the form is told", async (_what, breakIt) => {
  await breakIt();
  server.mockRejectedValue(new TypeError("Failed to fetch"));
  expect(await give(environment, entry())).toEqual({ kind: "unkept" });
});

test("a database that was cleared keeps again", async () => {
  await cleared();
  server.mockRejectedValue(new TypeError("Failed to fetch"));
  expect(await give(environment, entry())).toEqual({ kind: "kept" });
  expect(await readOutbox()).toHaveLength(1);
});

test("what the server refuses at once goes back to the form", async () => {
  server.mockResolvedValue(REFUSED);
  expect(await give(environment, entry())).toMatchObject({ kind: "refused", errors: [{ path: ["receiverId"] }] });
  expect(waiting.get()).toEqual([]);
});

test("a failing server is like no network; a closed door is a refusal; an ended session leaves the form as it is", async () => {
  server.mockRejectedValue(new ApiProblem("INTERNAL_ERROR", "x"));
  expect((await give(environment, entry())).kind).toBe("kept");
  server.mockRejectedValue(new ApiProblem("FORBIDDEN", "x"));
  expect((await give(environment, entry())).kind).toBe("refused");
  server.mockRejectedValue(new SessionEnded());
  expect((await give(environment, entry())).kind).toBe("signedOut");
  expect(waiting.get()).toHaveLength(1);
});

test.each([
  ["sent", SENT, []],
  ["refused", REFUSED, ["Parti"]],
])("a server that takes its time keeps nobody waiting: %s later", async (_what, answer, left) => {
  let say: (value: unknown) => void = () => undefined;
  server.mockReturnValue(
    new Promise((resolve) => {
      say = resolve;
    }),
  );
  expect(await give(environment, entry(), 20)).toEqual({ kind: "kept" });
  expect(waiting.get()).toHaveLength(1);
  say(answer);
  await vi.waitFor(() => expect(waiting.get().map(({ refusal }) => refusal)).toEqual(left));
});
