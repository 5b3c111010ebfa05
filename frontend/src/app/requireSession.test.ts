// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { openSession, renewSession, session } from "@/access/session";
import { clearDevice } from "@/lib/device";
import { Unreachable } from "@/lib/problem";
import { emptyDevice, sessionOf } from "../../tools/testDevice";
import { requireSession } from "./requireSession";

const fetched = vi.fn<typeof fetch>();
const answer = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const person = (authenticated: boolean) => answer(sessionOf(authenticated ? "anna" : null));
const failure = () => answer({ errors: [{ message: "no", extensions: { code: "INTERNAL_ERROR" } }] }, 500);

beforeEach(async () => {
  await clearDevice();
  await emptyDevice();
  fetched.mockReset();
  vi.stubGlobal("fetch", fetched);
  session.set({
    isKnown: false,
    isSignedIn: false,
    hasExpired: false,
    isUnreachable: false,
    isLeaving: false,
    secondFactor: null,
    wantsSecondFactor: false,
    chosen: null,
  });
});

test("a server that fails is not one that says that nobody is signed in", async () => {
  fetched.mockResolvedValueOnce(person(true)).mockImplementation(async () => failure());
  await openSession();
  await openSession();
  expect(session.get()).toMatchObject({ isSignedIn: true, isUnreachable: true });
  await expect(requireSession(openSession, "/semaine")).resolves.toBeUndefined();
});

test("on a device that knows nobody, a server that fails is said, rather than asked to sign in", async () => {
  fetched.mockImplementation(async () => failure());
  const problem = await requireSession(openSession, "/semaine").catch((thrown: unknown) => thrown);
  expect(problem).toBeInstanceOf(Unreachable);
});

test("an ended session stays ended, however often the server is asked", async () => {
  fetched.mockResolvedValueOnce(person(true)).mockImplementation(async () => person(false));
  await openSession();
  expect(await renewSession()).toBe(false);
  expect(await renewSession()).toBe(false);
  expect(session.get()).toMatchObject({ isSignedIn: false, hasExpired: true });
  await expect(requireSession(async () => session.get(), "/semaine")).resolves.toBeUndefined();
});

test("whose office asks for a second factor is nobody until they have shown it, and is told so", async () => {
  const wanting = { ...sessionOf(null), secondFactor: { address: "/connexion/second-facteur", wanted: true } };
  fetched.mockResolvedValueOnce(person(true)).mockImplementation(async () => answer(wanting));
  await openSession();
  expect(session.get()).toMatchObject({ isSignedIn: true, wantsSecondFactor: false });
  expect(await renewSession()).toBe(false);
  expect(session.get()).toMatchObject({ isSignedIn: false, hasExpired: true, wantsSecondFactor: true });
});
