import type { RequestParameters } from "relay-runtime";
import { beforeEach, expect, test, vi } from "vitest";
import { openSession, session } from "@/access/session";
import { ApiProblem, SessionEnded } from "@/lib/problem";
import { request } from "./request";

const document = {
  id: "abc",
  name: "WeekPageQuery",
  operationKind: "query",
  metadata: {},
} as unknown as RequestParameters;
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const sessionOf = (authenticated: boolean, token = "t1") =>
  json({ authenticated, csrf: { header: "X-XSRF-TOKEN", token } });
const fetched = vi.fn<typeof fetch>();

beforeEach(async () => {
  fetched.mockReset();
  vi.stubGlobal("fetch", fetched);
  fetched.mockResolvedValueOnce(sessionOf(true));
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
    .mockResolvedValueOnce(sessionOf(true, "t2"))
    .mockResolvedValueOnce(json({ data: {} }));
  await request(document, {});
  expect(sentWith(3)?.headers).toMatchObject({ "X-XSRF-TOKEN": "t2" });
});

test.each([
  ["401", json({}, 401)],
  ["FORBIDDEN", json({ errors: [{ message: "no", extensions: { code: "FORBIDDEN" } }] })],
])("an ended session is told from a refusal: %s", async (_name, answer) => {
  fetched.mockResolvedValueOnce(answer).mockResolvedValueOnce(sessionOf(false));
  await expect(request(document, {})).rejects.toThrow(SessionEnded);
  expect(session.get().hasExpired).toBe(true);
});

test("a refusal within a session keeps its code", async () => {
  fetched
    .mockResolvedValueOnce(json({ errors: [{ message: "no", extensions: { code: "FORBIDDEN" } }] }))
    .mockResolvedValueOnce(sessionOf(true));
  const problem = await request(document, {}).catch((thrown: unknown) => thrown);
  expect(problem).toBeInstanceOf(ApiProblem);
  expect((problem as ApiProblem).code).toBe("FORBIDDEN");
});
