import { type Environment, Network, RecordSource, Environment as RelayEnvironment, Store } from "relay-runtime";
import { beforeEach, expect, test, vi } from "vitest";
import { clearRecords } from "@/lib/database";
import { ApiProblem, SessionEnded } from "@/lib/problem";
import { emptyGiving, inputOf } from "./giving";
import { readOutbox, type Waiting, waiting } from "./outbox";
import { aged, give, sendWaiting } from "./sendWaiting";

type Answer = () => Promise<unknown>;
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
const offline: Answer = () => Promise.reject(new TypeError("Failed to fetch"));

const server = vi.fn<Answer>();
const environment = (): Environment =>
  new RelayEnvironment({ network: Network.create(() => server() as never), store: new Store(new RecordSource()) });

function entry(giverId = "m1", queuedAt = "2026-11-23T08:00:00Z"): Waiting {
  const giving = { ...emptyGiving(), receiver: { id: "m2", name: "Ronan", detail: "" }, description: "x" };
  return { id: giving.id, input: inputOf(giving, giverId, false), receiverName: "Ronan", queuedAt, refusal: null };
}

beforeEach(async () => {
  await clearRecords("outbox");
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
  expect((await give(environment(), entry())).kind).toBe("unreachable");
  expect(waiting.get()).toHaveLength(1);

  server.mockReset().mockImplementation(sent);
  const relay = environment();
  const counts = await Promise.all([sendWaiting(relay, ["m1"]), sendWaiting(relay, ["m1"])]);
  expect(counts.reduce((a, b) => a + b)).toBe(1);
  expect(server).toHaveBeenCalledTimes(1);
  expect(waiting.get()).toEqual([]);
});

test("what the server refuses later waits for the person, and is not sent again", async () => {
  server.mockImplementation(offline);
  await give(environment(), entry());
  server.mockImplementation(refused);
  expect(await sendWaiting(environment(), ["m1"])).toBe(0);
  expect(waiting.get()[0]?.refusal).toBe("Parti");
  server.mockClear();
  await sendWaiting(environment(), ["m1"]);
  expect(server).not.toHaveBeenCalled();
});

test("what the server refuses at once goes back to the form", async () => {
  server.mockImplementation(refused);
  expect(await give(environment(), entry())).toMatchObject({ kind: "refused", errors: [{ path: ["receiverId"] }] });
  expect(waiting.get()).toEqual([]);
});

test("a failing server is like no network; a closed door is a refusal; an ended session leaves the form as it is", async () => {
  server.mockImplementation(() => Promise.reject(new ApiProblem("INTERNAL_ERROR", "x")));
  expect((await give(environment(), entry())).kind).toBe("unreachable");
  server.mockImplementation(() => Promise.reject(new ApiProblem("FORBIDDEN", "x")));
  expect((await give(environment(), entry())).kind).toBe("refused");
  server.mockImplementation(() => Promise.reject(new SessionEnded()));
  expect((await give(environment(), entry())).kind).toBe("signedOut");
  expect(waiting.get()).toHaveLength(1);
});

test("another person's referrals wait for that person, and the oldest goes first", async () => {
  server.mockImplementation(offline);
  const [late, early, other] = [entry("m1", "2026-11-23T09:00:00Z"), entry("m1"), entry("m9")];
  for (const each of [late, early, other]) {
    await give(environment(), each);
  }
  expect(waiting.get().at(-1)?.id).toBe(late.id);
  server.mockImplementation(sent);
  expect(await sendWaiting(environment(), ["m1"])).toBe(2);
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
