import type { GraphQLResponse, RequestParameters, Variables } from "relay-runtime";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { early } from "./early";

const params = { id: "w", name: "WeekPageQuery" } as unknown as RequestParameters;
const answerOf = (name: string) => ({ data: { name } }) as unknown as GraphQLResponse;
const visit = () => performance.now();
const sendNow = vi.fn<(params: RequestParameters, variables: Variables) => Promise<GraphQLResponse>>();

beforeEach(() => {
  sendNow.mockReset();
  sendNow.mockImplementation(async (_params, { month }) => answerOf(String(month)));
});
afterEach(() => {
  vi.useRealTimers();
});

test("what was begun is sent once, and answers the page that asks it", async () => {
  const { begin, send } = early(sendNow);
  begin({ params, variables: { month: "11", after: null } }, visit());
  expect(await send(params, { after: undefined, month: "11" })).toEqual(answerOf("11"));
  expect(sendNow).toHaveBeenCalledTimes(1);
});

test("an answer is taken once: whoever asks again hears what is true by then", async () => {
  const { begin, send } = early(sendNow);
  begin({ params, variables: { month: "11" } }, visit());
  await send(params, { month: "11" });
  await send(params, { month: "11" });
  expect(sendNow).toHaveBeenCalledTimes(2);
});

test("another question gets its own answer", async () => {
  const { begin, send } = early(sendNow);
  begin({ params, variables: { month: "11" } }, visit());
  expect(await send(params, { month: "12" })).toEqual(answerOf("12"));
});

test("a page that was faster isn't asked for twice; at the next visit it is", async () => {
  const { begin, send } = early(sendNow);
  const first = visit();
  await send(params, { month: "11" });
  begin({ params, variables: { month: "11" } }, first);
  expect(sendNow).toHaveBeenCalledTimes(1);
  await new Promise((resolve) => setTimeout(resolve, 2));
  begin({ params, variables: { month: "11" } }, visit());
  expect(sendNow).toHaveBeenCalledTimes(2);
});

test("a page that comes late asks anew", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const { begin, send } = early(sendNow);
  begin({ params, variables: { month: "11" } }, visit());
  vi.advanceTimersByTime(10_001);
  await send(params, { month: "11" });
  expect(sendNow).toHaveBeenCalledTimes(2);
});

test("a failure is told to the page that waits for it", async () => {
  sendNow.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  const { begin, send } = early(sendNow);
  begin({ params, variables: { month: "11" } }, visit());
  await expect(send(params, { month: "11" })).rejects.toThrow(TypeError);
});

test("a failure that nobody waited for is forgotten: who comes later asks anew", async () => {
  sendNow.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  const { begin, send } = early(sendNow);
  begin({ params, variables: { month: "11" } }, visit());
  await new Promise((resolve) => setTimeout(resolve));
  expect(await send(params, { month: "11" })).toEqual(answerOf("11"));
});
