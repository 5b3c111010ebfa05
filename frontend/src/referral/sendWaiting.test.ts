// @vitest-environment happy-dom
import { type Environment, Network, RecordSource, Environment as RelayEnvironment, Store } from "relay-runtime";
import { beforeEach, expect, test, vi } from "vitest";
import { ApiProblem, Outdated, SessionEnded, Unavailable } from "@/lib/problem";
import { emptyDevice, openDeviceFor } from "../../tools/testDevice";
import { aged } from "./attempt";
import { give } from "./give";
import { emptyGiving, inputOf } from "./giving";
import { readOutbox, type Waiting, waiting } from "./outbox";
import { sendWaiting } from "./sendWaiting";

type Answer = (description: string) => Promise<unknown>;
const sent: Answer = async () => ({ data: { giveReferral: { referral: { id: "r1", status: "SENT" }, errors: [] } } });
const refused: Answer = async () => ({
  data: {
    giveReferral: {
      referral: null,
      errors: [
        { __typename: "ReceiverNotActive", __isUserError: "ReceiverNotActive", message: "Parti", path: ["receiverId"] },
      ],
    },
  },
});
const failing =
  (problem: Error): Answer =>
  () =>
    Promise.reject(problem);
const offline = failing(new TypeError("Failed to fetch"));
const FAILURE = "Plusieurs fois de suite";

const server = vi.fn<Answer>();
const environment = (): Environment =>
  new RelayEnvironment({
    network: Network.create((_params, { input }) => server(input.description) as never),
    store: new Store(new RecordSource()),
  });

function entry(giverId = "m1", queuedAt = "2026-11-23T08:00:00Z", description = "x"): Waiting {
  const giving = { ...emptyGiving(), receiver: { id: "m2", name: "Ronan", detail: "" }, description };
  const input = inputOf(giving, giverId, false);
  return { id: giving.id, input, receiverName: "Ronan", queuedAt, refusal: null, failures: 0 };
}
const send = (giverIds: string[] = ["m1"]) => sendWaiting(environment(), giverIds, FAILURE);

beforeEach(async () => {
  vi.unstubAllGlobals();
  await emptyDevice();
  await openDeviceFor("anna");
  await readOutbox();
  server.mockReset();
});

test("what is sent leaves nothing behind", async () => {
  server.mockImplementation(sent);
  expect(await give(environment(), entry())).toEqual({ kind: "sent", referralId: "r1", status: "SENT" });
  expect(waiting.get()).toEqual([]);
});

test("without a network it is kept, and sent once when the network is back", async () => {
  server.mockImplementation(offline);
  expect((await give(environment(), entry())).kind).toBe("kept");
  expect(waiting.get()).toHaveLength(1);

  server.mockReset().mockImplementation(sent);
  const counts = await Promise.all([send(), send()]);
  expect(counts.map((each) => each.sent).reduce((a, b) => a + b)).toBe(1);
  expect(server).toHaveBeenCalledTimes(1);
  expect(waiting.get()).toEqual([]);
});

test.each([
  ["a typed refusal", refused, "Parti"],
  ["a request that can never be right", failing(new ApiProblem("BAD_USER_INPUT", "Trop long")), "Trop long"],
  ["a document that doesn't fit", failing(new ApiProblem("GRAPHQL_VALIDATION_FAILED", "Inconnu")), "Inconnu"],
  ["a closed door", failing(new ApiProblem("FORBIDDEN", "Non")), "Non"],
  ["a status without a code", failing(new ApiProblem("400", "Non")), "Non"],
])("%s is shown, and holds up nothing behind it", async (_what, answer, words) => {
  server.mockImplementation(offline);
  await give(environment(), entry("m1", "2026-11-23T08:00:00Z", "bad"));
  await give(environment(), entry("m1", "2026-11-23T09:00:00Z", "good"));
  server.mockReset().mockImplementation((description) => (description === "bad" ? answer : sent)(description));
  expect(await send()).toEqual({ sent: 1, next: "nothing", retryAfterMs: 0 });
  expect(waiting.get().map(({ refusal }) => refusal)).toEqual([words]);
  server.mockClear();
  await send();
  expect(server).not.toHaveBeenCalled();
});

test("what the server breaks on is tried a few times, while the others go; then the person is asked", async () => {
  server.mockImplementation(offline);
  await give(environment(), entry("m1", "2026-11-23T08:00:00Z", "bad"));
  await give(environment(), entry("m1", "2026-11-23T09:00:00Z", "good"));
  const broken = failing(new ApiProblem("INTERNAL_ERROR", "x"));
  server.mockReset().mockImplementation((description) => (description === "bad" ? broken : sent)(description));
  expect(await send()).toEqual({ sent: 1, next: "later", retryAfterMs: 0 });
  for (let time = 2; time < 5; time += 1) {
    expect((await send()).next).toBe("later");
    expect(waiting.get()[0]?.refusal).toBeNull();
  }
  await send();
  expect(waiting.get()[0]).toMatchObject({ refusal: FAILURE, failures: 5 });
  server.mockClear();
  expect((await send()).next).toBe("nothing");
  expect(server).not.toHaveBeenCalled();
});

test.each([
  ["no network", new TypeError("Failed to fetch"), { next: "later", retryAfterMs: 0 }],
  ["a server that wants to be left alone", new Unavailable(503, 30_000), { next: "later", retryAfterMs: 30_000 }],
  ["too many requests", new Unavailable(429, 7_000), { next: "later", retryAfterMs: 7_000 }],
  ["a version that the server no longer knows", new Outdated("x"), { next: "later", retryAfterMs: 0 }],
  ["an ended session", new SessionEnded(), { next: "signIn", retryAfterMs: 0 }],
])("%s stops the round: everything stays as it was", async (_what, problem, next) => {
  server.mockImplementation(offline);
  await give(environment(), entry());
  await give(environment(), entry());
  server.mockReset().mockImplementation(failing(problem));
  expect(await send()).toEqual({ sent: 0, ...next });
  expect(server).toHaveBeenCalledTimes(1);
  expect(waiting.get().map(({ refusal, failures }) => [refusal, failures])).toEqual([
    [null, 0],
    [null, 0],
  ]);
});

test("another person's referrals wait for that person, and the oldest goes first", async () => {
  server.mockImplementation(offline);
  const [late, early, other] = [entry("m1", "2026-11-23T09:00:00Z"), entry("m1"), entry("m9")];
  for (const each of [late, early, other]) {
    await give(environment(), each);
  }
  expect(waiting.get().at(-1)?.id).toBe(late.id);
  server.mockImplementation(sent);
  expect((await send()).sent).toBe(2);
  expect(waiting.get().map(({ id }) => id)).toEqual([other.id]);
});

test("a consent that waited keeps its time, one that is sent at once is the server's to date", () => {
  const kept = entry();
  const outside = { ...kept, input: { ...kept.input, consent: { how: "SPOKEN" as const } } };
  expect(aged(outside, new Date("2026-11-23T08:00:30Z")).consent).toEqual({ how: "SPOKEN" });
  expect(aged(outside, new Date("2026-11-24T08:00:00Z")).consent).toEqual({
    how: "SPOKEN",
    givenAt: "2026-11-23T08:00:00Z",
  });
  const inside = { ...kept, input: { ...kept.input, consent: null } };
  expect(aged(inside, new Date("2026-11-24T08:00:00Z")).consent).toBeNull();
});
