// @vitest-environment happy-dom
import { type Environment, Network, RecordSource, Environment as RelayEnvironment, Store } from "relay-runtime";
import { beforeEach, expect, test, vi } from "vitest";
import type { AttendanceMarkInput } from "@/__generated__/markedMutation.graphql";
import { ApiProblem, SessionEnded, Unavailable } from "@/lib/problem";
import { emptyDevice, openDeviceFor, readDisk } from "../../tools/testDevice";
import type { Mark } from "./marks";
import { makeMarks, markBox, type PendingMark, type Wanted } from "./pendingMarks";
import { sendPendingMarks } from "./sendPendingMarks";

type Input = { meetingId: string; marks: readonly AttendanceMarkInput[] };
type Answer = (input: Input) => Promise<unknown>;

const FAILURE = "Plusieurs fois de suite";
const taken: Answer = async ({ meetingId }) => ({
  data: { markAttendance: { meeting: { id: meetingId, attendance: [], viewerActions: [] }, errors: [] } },
});
const refusing =
  (path: readonly string[]): Answer =>
  async () => ({
    data: {
      markAttendance: {
        meeting: null,
        errors: [{ __typename: "Refusal", __isUserError: "Refusal", message: "Pas dans le groupe", path }],
      },
    },
  });
const failing =
  (problem: Error): Answer =>
  () =>
    Promise.reject(problem);

const server = vi.fn<Answer>();
const environment = (): Environment =>
  new RelayEnvironment({
    network: Network.create((_params, { input }) => server(input as Input) as never),
    store: new Store(new RecordSource()),
  });
const send = () => sendPendingMarks(environment(), FAILURE);

const person = (memberId: string, mark: Mark | null = "PRESENT"): Wanted => ({
  memberId,
  memberName: `Zoé ${memberId}`,
  mark,
  substitute: null,
  after: null,
});
const waiting = (): readonly PendingMark[] => markBox.waiting.get();
const marksOf = (call: number) => server.mock.calls[call]?.[0].marks.map(({ memberId, mark }) => [memberId, mark]);

/** A device of its own, and nothing left of the test before. */
beforeEach(async () => {
  await markBox.drop(waiting().map(({ id }) => id)).catch(() => undefined);
  await emptyDevice();
  await openDeviceFor("anna");
  server.mockReset().mockImplementation(taken);
});

test("marks are shown at once, sealed on the device, and sent together in their order, each with its own moment", async () => {
  makeMarks("mtg1", [person("a")]);
  makeMarks("mtg1", [person("b", "LATE"), person("a", "ABSENT")]);
  expect(waiting()).toHaveLength(3);
  await vi.waitFor(() => expect(markBox.unkept.get()).toBe(0));
  expect(await readDisk()).not.toContain("Zoé");
  expect(await send()).toEqual({ sent: 3, next: "nothing", retryAfterMs: 0 });
  expect(server).toHaveBeenCalledTimes(1);
  expect(marksOf(0)).toEqual([
    ["a", "PRESENT"],
    ["b", "LATE"],
    ["a", "ABSENT"],
  ]);
  const moments = server.mock.calls[0]?.[0].marks.map(({ markedAt }) => String(markedAt)) ?? [];
  expect(new Set(moments).size).toBe(3);
  expect([...moments].sort()).toEqual(moments);
  expect(waiting()).toEqual([]);
  expect(await markBox.read()).toEqual([]);
});

test("whoever has seen a mark makes theirs later, however the clocks go", async () => {
  const seen = new Date(Date.now() + 5_000).toISOString();
  makeMarks("mtg1", [{ ...person("a"), after: seen }, person("b")]);
  expect(waiting().map(({ markedAt }) => Date.parse(markedAt) > Date.parse(seen))).toEqual([true, true]);
});

test.each([
  ["no network", new TypeError("Failed to fetch"), { next: "later", retryAfterMs: 0 }],
  ["a server that wants to be left alone", new Unavailable(503, 30_000), { next: "later", retryAfterMs: 30_000 }],
  ["an ended session", new SessionEnded(), { next: "signIn", retryAfterMs: 0 }],
])("with %s they wait, and go once when it is over, under the same ids", async (_what, problem, next) => {
  makeMarks("mtg1", [person("a"), person("b")]);
  server.mockImplementation(failing(problem));
  expect(await send()).toEqual({ sent: 0, ...next });
  const ids = waiting().map(({ id }) => id);
  expect(ids).toHaveLength(2);
  server.mockReset().mockImplementation(taken);
  expect((await send()).sent).toBe(2);
  expect((await send()).sent).toBe(0);
  expect(server).toHaveBeenCalledTimes(1);
  expect(server.mock.calls[0]?.[0].marks.map(({ id }) => id)).toEqual(ids);
});

test("each meeting's marks go by themselves, and no more at once than the server takes", async () => {
  makeMarks(
    "mtg1",
    Array.from({ length: 130 }, (_each, place) => person(`m${place}`)),
  );
  makeMarks("mtg2", [person("x")]);
  expect((await send()).sent).toBe(131);
  expect(server.mock.calls.map(([{ meetingId, marks }]) => [meetingId, marks.length])).toEqual([
    ["mtg1", 100],
    ["mtg1", 30],
    ["mtg2", 1],
  ]);
});

test("what the server names waits for the person, and the others go without it", async () => {
  makeMarks("mtg1", [person("a"), person("gone"), person("c")]);
  server.mockImplementationOnce(refusing(["marks", "1", "memberId"]));
  expect((await send()).sent).toBe(2);
  expect(marksOf(1)).toEqual([
    ["a", "PRESENT"],
    ["c", "PRESENT"],
  ]);
  expect(waiting().map(({ memberId, refusal }) => [memberId, refusal])).toEqual([["gone", "Pas dans le groupe"]]);
});

test("a sheet that was finished meanwhile takes none of them", async () => {
  makeMarks("mtg1", [person("a"), person("b")]);
  server.mockImplementation(refusing([]));
  expect(await send()).toEqual({ sent: 0, next: "nothing", retryAfterMs: 0 });
  expect(server).toHaveBeenCalledTimes(1);
  expect(waiting().map(({ refusal }) => refusal)).toEqual(["Pas dans le groupe", "Pas dans le groupe"]);
});

test("what the server breaks on is tried a few times, then the person is asked", async () => {
  makeMarks("mtg1", [person("a")]);
  server.mockImplementation(failing(new ApiProblem("INTERNAL_ERROR", "x")));
  for (let time = 1; time < 5; time += 1) {
    expect((await send()).next).toBe("later");
    expect(waiting()[0]?.refusal).toBeNull();
  }
  await send();
  expect(waiting()[0]).toMatchObject({ refusal: FAILURE, failures: 5 });
});

test("a substitute is named by a member, or by a name, and never by both", async () => {
  const of = (memberId: string, id: string | null): Wanted => ({
    ...person(memberId, "SUBSTITUTE"),
    substitute: { id, name: "Léa Vautier" },
  });
  makeMarks("mtg1", [of("a", "mem_1"), of("b", null)]);
  await send();
  expect(server.mock.calls[0]?.[0].marks).toMatchObject([
    { substituteId: "mem_1", substituteName: null },
    { substituteId: null, substituteName: "Léa Vautier" },
  ]);
});
