// @vitest-environment happy-dom
import type { RequestParameters } from "relay-runtime";
import { beforeEach, expect, test, vi } from "vitest";
import { openSession, session } from "@/access/session";
import { ApiProblem, Outdated, SessionEnded, Unavailable } from "@/lib/problem";
import { isOutdated } from "@/lib/version";
import { sessionOf } from "../../tools/testDevice";
import { request } from "./request";

const document = {
  id: "abc",
  name: "WeekPageQuery",
  operationKind: "query",
  metadata: {},
} as unknown as RequestParameters;
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const answerOf = (authenticated: boolean, token = "t1") => json(sessionOf(authenticated ? "anna" : null, token));
const fetched = vi.fn<typeof fetch>();

beforeEach(async () => {
  fetched.mockReset();
  vi.stubGlobal("fetch", fetched);
  fetched.mockResolvedValueOnce(answerOf(true));
  await openSession();
});

const sentWith = (call: number) => fetched.mock.calls[call]?.[1];

test("sends the document's hash, never its text, with the CSRF header", async () => {
  fetched.mockResolvedValueOnce(json({ data: { viewer: null } }));
  expect(await request(document, { first: 1 })).toEqual({ data: { viewer: null } });
  expect(JSON.parse(String(sentWith(1)?.body))).toEqual({
    variables: { first: 1 },
    extensions: { persistedQuery: { version: 1, sha256Hash: "abc" } },
  });
  expect(sentWith(1)?.headers).toMatchObject({ "X-XSRF-TOKEN": "t1", accept: "application/graphql-response+json" });
});

test("a document that was not registered never leaves", async () => {
  await expect(request({ ...document, id: null } as unknown as RequestParameters, {})).rejects.toThrow(
    "not registered",
  );
});

test("a stale CSRF token is renewed once", async () => {
  fetched
    .mockResolvedValueOnce(json({}, 403))
    .mockResolvedValueOnce(answerOf(true, "t2"))
    .mockResolvedValueOnce(json({ data: {} }));
  await request(document, {});
  expect(sentWith(3)?.headers).toMatchObject({ "X-XSRF-TOKEN": "t2" });
});

test.each([
  ["401", json({}, 401)],
  ["FORBIDDEN", json({ errors: [{ message: "no", extensions: { code: "FORBIDDEN" } }] })],
])("an ended session is told from a refusal: %s", async (_name, answer) => {
  fetched.mockResolvedValueOnce(answer).mockResolvedValueOnce(answerOf(false));
  await expect(request(document, {})).rejects.toThrow(SessionEnded);
  expect(session.get().hasExpired).toBe(true);
});

test("a refusal within a session keeps its code", async () => {
  fetched
    .mockResolvedValueOnce(json({ errors: [{ message: "no", extensions: { code: "FORBIDDEN" } }] }))
    .mockResolvedValueOnce(answerOf(true));
  const problem = await request(document, {}).catch((thrown: unknown) => thrown);
  expect(problem).toBeInstanceOf(ApiProblem);
  expect((problem as ApiProblem).code).toBe("FORBIDDEN");
});

test.each([
  ["too many requests", json({}, 429), 0],
  ["a restart", new Response("Le service redémarre.", { status: 503, headers: { "retry-after": "5" } }), 5_000],
  ["a gateway's own page", new Response("<html>", { status: 502 }), 0],
  ["a page instead of an answer", new Response("<html>"), 0],
  ["RATE_LIMITED", json({ errors: [{ message: "slow", extensions: { code: "RATE_LIMITED" } }] }), 0],
  ["for how long", json({ errors: [{ message: "slow", extensions: { code: "RATE_LIMITED", retryAfter: 7 } }] }), 7_000],
  ["UNAVAILABLE", json({ errors: [{ message: "no", extensions: { code: "UNAVAILABLE" } }] }), 0],
])("what may do later is told from what is refused: %s", async (_name, answer, retryAfterMs) => {
  fetched.mockResolvedValueOnce(answer);
  const problem = await request(document, {}).catch((thrown: unknown) => thrown);
  expect(problem).toBeInstanceOf(Unavailable);
  expect((problem as Unavailable).retryAfterMs).toBe(retryAfterMs);
});

test("a refusal that nobody can explain ends no session", async () => {
  fetched.mockResolvedValueOnce(json({}, 401)).mockResolvedValueOnce(json({}, 503));
  await expect(request(document, {})).rejects.toThrow(Unavailable);
  expect(session.get()).toMatchObject({ isSignedIn: true, hasExpired: false });
});

test("a document that the server no longer knows means a new version", async () => {
  const code = "PERSISTED_QUERY_NOT_FOUND";
  fetched.mockResolvedValueOnce(json({ errors: [{ message: "unknown", extensions: { code } }] }, 400));
  await expect(request(document, {})).rejects.toThrow(Outdated);
  expect(isOutdated.get()).toBe(true);
});
