// @vitest-environment happy-dom
import type { RequestParameters } from "relay-runtime";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openSession, session } from "@/access/session";
import { sessionOf } from "../../tools/testDevice";
import { openStream, type Stream } from "./stream";

const params = { id: "abc", name: "LiveSubscription", metadata: {} } as unknown as RequestParameters;
const onOpen = vi.fn();
const onEvent = vi.fn();
let answers: (() => Response)[];
let signedIn: boolean;
let stream: Stream | undefined;
let dialled = 0;

const status = (code: number) => () => new Response("", { status: code });
const stream200 = (...texts: string[]) => {
  return () =>
    new Response(
      new ReadableStream({
        start(controller) {
          for (const text of texts) {
            controller.enqueue(new TextEncoder().encode(text));
          }
        },
      }),
      { headers: { "content-type": "text/event-stream" } },
    );
};
const event = (id: string) => `event: next\ndata: ${JSON.stringify({ data: { id } })}\n\n`;
const ended = () =>
  new Response(": nothing\n\nevent: complete\ndata: \n\n", { headers: { "content-type": "text/event-stream" } });

beforeEach(async () => {
  signedIn = true;
  dialled = 0;
  onOpen.mockReset();
  onEvent.mockReset();
  vi.stubGlobal("fetch", async (address: string) => {
    if (address === "/session") {
      return new Response(JSON.stringify(sessionOf(signedIn ? "anna" : null)));
    }
    dialled += 1;
    return (answers.shift() ?? status(502))();
  });
  await openSession();
  await import("graphql-sse");
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  stream?.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = (...given: (() => Response)[]) => {
  answers = given;
  stream = openStream(params, {}, { onOpen, onEvent });
};
const after = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test("after a failing gateway it is open again, and says that something may be missing", async () => {
  open(status(502), status(503), stream200(event("r1")));
  await after(10);
  expect(onOpen).not.toHaveBeenCalled();
  await after(7_000);
  expect(onOpen).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(onEvent).toHaveBeenCalledWith({ data: { id: "r1" } }));
});

test("without a server it asks ever more rarely", async () => {
  open();
  await after(60_000);
  const inAMinute = dialled;
  expect(inAMinute).toBeLessThanOrEqual(8);
  await after(600_000);
  expect(dialled - inAMinute).toBeGreaterThanOrEqual(2);
  expect(dialled - inAMinute).toBeLessThanOrEqual(8);
});

test("streams that are let in and put out at once count as failures", async () => {
  open(...Array.from({ length: 100 }, () => ended));
  await after(60_000);
  expect(dialled).toBeLessThanOrEqual(8);
});

test("an ended session ends it", async () => {
  signedIn = false;
  open(status(401), stream200());
  await after(600_000);
  expect(dialled).toBe(1);
  expect(session.get().hasExpired).toBe(true);
});

test("renewed, it drops what it had and opens at once", async () => {
  open(stream200(), stream200(event("r2")));
  await after(10);
  stream?.renew();
  await after(10);
  expect(onOpen).toHaveBeenCalledTimes(2);
  await vi.waitFor(() => expect(onEvent).toHaveBeenCalledTimes(1));
  expect(dialled).toBe(2);
});

test("closed, it asks no more", async () => {
  open();
  await after(10);
  stream?.close();
  await after(600_000);
  expect(dialled).toBe(1);
});
