// @vitest-environment happy-dom
import type { GraphQLResponse, RequestParameters } from "relay-runtime";
import { beforeEach, expect, test, vi } from "vitest";
import { ApiProblem, Unavailable } from "@/lib/problem";
import { emptyDevice, openDeviceFor } from "../../tools/testDevice";
import { seenSince, withSeen } from "./seen";

const week = { id: "w", name: "WeekPageQuery" } as unknown as RequestParameters;
const directory = { id: "d", name: "MemberListQuery" } as unknown as RequestParameters;
const answer = { data: { viewer: { displayName: "Zoé" } } } as unknown as GraphQLResponse;
const send = vi.fn<(params: RequestParameters) => Promise<GraphQLResponse>>();
const offline = () => Promise.reject(new TypeError("Failed to fetch"));

beforeEach(async () => {
  send.mockReset();
  await emptyDevice();
  await openDeviceFor("anna");
});

test("the week as it was last seen answers where the network doesn't", async () => {
  send.mockResolvedValueOnce(answer);
  await withSeen(send)(week, { month: "2026-11-01" });
  expect(seenSince.get()).toBeNull();
  send.mockImplementation(offline);
  await vi.waitFor(async () => expect(await withSeen(send)(week, { month: "2026-11-01" })).toEqual(answer));
  expect(seenSince.get()).not.toBeNull();
  send.mockRejectedValue(new Unavailable(503));
  expect(await withSeen(send)(week, { month: "2026-11-01" })).toEqual(answer);
});

test("yesterday's week stands for today's, with its day", async () => {
  send.mockResolvedValueOnce(answer);
  await withSeen(send)(week, { to: "2026-11-26" });
  send.mockImplementation(offline);
  await vi.waitFor(async () => expect(await withSeen(send)(week, { to: "2026-11-27" })).toEqual(answer));
  expect(seenSince.get()).not.toBeNull();
});

test("another person finds nothing of it", async () => {
  send.mockResolvedValueOnce(answer);
  await withSeen(send)(week, {});
  send.mockImplementation(offline);
  await vi.waitFor(() => withSeen(send)(week, {}));
  await openDeviceFor("bruno");
  await expect(withSeen(send)(week, {})).rejects.toThrow(TypeError);
});

test("other pages, and answers that are refusals, are never kept", async () => {
  send.mockResolvedValueOnce(answer);
  await withSeen(send)(directory, {});
  send.mockImplementation(offline);
  await expect(withSeen(send)(directory, {})).rejects.toThrow(TypeError);
  send.mockRejectedValue(new ApiProblem("FORBIDDEN", "no"));
  await expect(withSeen(send)(week, {})).rejects.toThrow(ApiProblem);
});

test("one meeting never stands for another", async () => {
  const meeting = { id: "m", name: "MeetingPageQuery" } as unknown as RequestParameters;
  send.mockResolvedValueOnce(answer);
  await withSeen(send)(meeting, { id: "m1" });
  send.mockImplementation(offline);
  await vi.waitFor(async () => expect(await withSeen(send)(meeting, { id: "m1" })).toEqual(answer));
  await expect(withSeen(send)(meeting, { id: "m2" })).rejects.toThrow(TypeError);
});
