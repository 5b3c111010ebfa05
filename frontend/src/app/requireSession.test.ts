import { beforeEach, expect, test, vi } from "vitest";
import { openSession, renewSession, session } from "@/access/session";
import { codeOf } from "@/lib/problem";
import { requireSession } from "./requireSession";

const fetched = vi.fn<typeof fetch>();
const answer = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const person = (authenticated: boolean) => answer({ authenticated, csrf: { header: "X-XSRF-TOKEN", token: "t1" } });
const failure = () => answer({ errors: [{ message: "no", extensions: { code: "INTERNAL_ERROR" } }] }, 500);

beforeEach(() => {
  localStorage.clear();
  fetched.mockReset();
  vi.stubGlobal("fetch", fetched);
  session.set({ isKnown: false, isSignedIn: false, hasExpired: false, isAnswered: false });
});

test("a server that fails is not one that says that nobody is signed in", async () => {
  fetched.mockResolvedValueOnce(person(true)).mockImplementation(async () => failure());
  await openSession();
  await openSession();
  expect(session.get()).toMatchObject({ isSignedIn: true, isAnswered: false });
  await expect(requireSession(openSession, "/semaine")).resolves.toBeUndefined();
});

test("on a device that knows nobody, a server that fails is said, rather than asked to sign in", async () => {
  fetched.mockImplementation(async () => failure());
  const problem = await requireSession(openSession, "/semaine").catch((thrown: unknown) => thrown);
  expect(codeOf(problem)).toBe("UNAVAILABLE");
});

test("an ended session stays ended, however often the server is asked", async () => {
  fetched.mockResolvedValueOnce(person(true)).mockImplementation(async () => person(false));
  await openSession();
  expect(await renewSession()).toBe(false);
  expect(await renewSession()).toBe(false);
  expect(session.get()).toMatchObject({ isSignedIn: false, hasExpired: true });
  await expect(requireSession(async () => session.get(), "/semaine")).resolves.toBeUndefined();
});
