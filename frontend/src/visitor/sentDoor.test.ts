// @vitest-environment happy-dom
import { type Environment, Network, RecordSource, Environment as RelayEnvironment, Store } from "relay-runtime";
import { beforeEach, expect, test, vi } from "vitest";
import { SessionEnded } from "@/lib/problem";
import { emptyDevice, openDeviceFor, readDisk } from "../../tools/testDevice";
import { doAtDoor, doorBox, madeOf } from "./pendingDoor";
import { sendDoor } from "./sentDoor";

type Input = Readonly<Record<string, unknown>>;
type Answer = (name: string, input: Input) => Promise<unknown>;

const taken: Answer = async (_name, { id, visitorId }) => ({
  data: { stepped: { visitor: { id: visitorId ?? id, viewerActions: [], meeting: null }, errors: [] } },
});
const refusing: Answer = async () => ({
  data: {
    stepped: {
      visitor: null,
      errors: [{ __typename: "R", __isUserError: "R", message: "Déjà attendue", path: ["person"] }],
    },
  },
});

const server = vi.fn<Answer>();
const environment = (): Environment =>
  new RelayEnvironment({
    network: Network.create(({ name }, { input }) => server(name, input as Input) as never),
    store: new Store(new RecordSource()),
  });
const send = () => sendDoor(environment(), "Plusieurs fois de suite");
const waiting = () => doorBox.waiting.get();
const mark = (visitorId: string, attended: boolean | null) =>
  doAtDoor("mtg1", `Zoé ${visitorId}`, { kind: "mark", visitorId, attended });
const walkIn = (name: string) => doAtDoor("mtg1", name, { kind: "walkIn", person: { name } });

/** A device of its own, and nothing left of the test before. */
beforeEach(async () => {
  await doorBox.drop(waiting().map(({ id }) => id)).catch(() => undefined);
  await emptyDevice();
  await openDeviceFor("anna");
  server.mockReset().mockImplementation(taken);
});

test("what was done at the door is shown at once, sealed on the device, and sent in its order", async () => {
  mark("a", true);
  walkIn("Zoé Neuve");
  mark("a", null);
  expect(madeOf(waiting(), "a")).toBeNull();
  expect(madeOf(waiting(), "b")).toBeUndefined();
  await vi.waitFor(() => expect(doorBox.unkept.get()).toBe(0));
  expect(await readDisk()).not.toContain("Zoé");
  expect(await send()).toMatchObject({ sent: 3, next: "nothing" });
  expect(server.mock.calls.map(([name, { attended }]) => [name, attended])).toEqual([
    ["markVisitorMutation", true],
    ["sentDoorWalkInMutation", undefined],
    ["markVisitorMutation", null],
  ]);
  expect(waiting()).toEqual([]);
  expect(madeOf(waiting(), "a")).toBeUndefined();
});

test.each([
  ["no network", new TypeError("Failed to fetch"), "later"],
  ["an ended session", new SessionEnded(), "signIn"],
])("with %s it waits, and goes once when that is over, under the same id", async (_what, problem, next) => {
  walkIn("Zoé Neuve");
  const [{ id } = { id: "" }] = waiting();
  server.mockImplementation(() => Promise.reject(problem));
  expect(await send()).toMatchObject({ sent: 0, next });
  server.mockReset().mockImplementation(taken);
  expect((await send()).sent).toBe(1);
  expect((await send()).sent).toBe(0);
  expect(server.mock.calls.map(([, input]) => input["id"])).toEqual([id]);
});

test("what the server refuses waits for the person, isn't shown as done, and holds up nobody", async () => {
  walkIn("Zoé Connue");
  mark("a", true);
  server.mockImplementationOnce(refusing);
  expect(await send()).toMatchObject({ sent: 1, next: "nothing" });
  expect(waiting()).toMatchObject([{ name: "Zoé Connue", refusal: "Déjà attendue" }]);
});

test("what the device can't keep is sent all the same", async () => {
  await emptyDevice();
  const closed = vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("closed", "InvalidStateError");
  });
  mark("a", false);
  expect((await send()).sent).toBe(1);
  expect(waiting()).toEqual([]);
  closed.mockRestore();
});
