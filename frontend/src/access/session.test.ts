// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { emptyDevice, readDisk, sessionOf } from "../../tools/testDevice";

// One device, on which pages open and close. Each page is a document of its own: it remembers nothing of the one before.
type Page = Awaited<ReturnType<typeof openPage>>;

let signedIn: string | null;
let isOnline: boolean;
let logouts: string[];
const left = vi.fn<(path: string) => void>();

const answer = (body: object | null, status = 200) => new Response(body && JSON.stringify(body), { status });

async function serve(address: RequestInfo | URL): Promise<Response> {
  if (!isOnline) {
    throw new TypeError("Failed to fetch");
  }
  if (address === "/session") {
    return answer(sessionOf(signedIn));
  }
  logouts.push(String(signedIn));
  signedIn = null;
  return answer(null, 204);
}

async function openPage() {
  vi.resetModules();
  const session = await import("./session");
  const drafts = await import("@/lib/drafts");
  const device = await import("@/lib/device");
  const { watchSession } = await import("./watchSession");
  return { ...session, ...drafts, ...device, watchSession };
}

beforeEach(async () => {
  await emptyDevice();
  signedIn = null;
  isOnline = true;
  logouts = [];
  left.mockReset();
  vi.stubGlobal("fetch", vi.fn(serve));
  vi.spyOn(location, "replace").mockImplementation(left as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What each word of a sequence does. The last page is what is looked at. */
const STEPS = {
  "Anna signs in": async () => {
    signedIn = "anna";
    return start();
  },
  "Bruno signs in": async () => {
    signedIn = "bruno";
    return start();
  },
  "the session ends": async () => {
    signedIn = null;
  },
  "the network goes": async () => {
    isOnline = false;
  },
  "the network is back": async () => {
    isOnline = true;
  },
  "somebody opens the application": () => start(),
  "types and gives": async (page: Page) => {
    page.writeDraft("give", { name: "Maël Bénard" });
    await page.keep("outbox", "r1", { name: "Nora Hébert" });
    await page.keep("seen", "week", { name: "Anna Aubry" });
    await vi.waitFor(() => expect(sessionStorage.length).toBe(0));
  },
  "signs out": async (page: Page) => {
    void page.signOut();
    await vi.waitFor(() => expect(left).toHaveBeenCalledWith("/"));
  },
} satisfies Record<string, (page: Page) => Promise<unknown>>;
type Step = keyof typeof STEPS;

async function start(): Promise<Page> {
  const page = await openPage();
  await page.openSession();
  return page;
}

async function play(steps: readonly Step[]): Promise<Page> {
  let page = await openPage();
  for (const step of steps) {
    page = ((await STEPS[step](page)) as Page | undefined) ?? page;
  }
  return page;
}

/** What the page shows: who is taken to be signed in, and which of Anna's records can be read. */
async function look(page: Page) {
  const read = (kind: "outbox" | "seen", name: string) => page.findKept(kind, name).catch(() => undefined);
  const found = {
    draft: page.readDraft("give"),
    outbox: await read("outbox", "r1"),
    seen: await read("seen", "week"),
  };
  const kinds = Object.entries(found).filter(([, value]) => value);
  return [page.session.get().isSignedIn ? page.deviceAccount() : null, ...kinds.map(([kind]) => kind)];
}

const ANNA = ["Anna signs in", "types and gives"] as const;
const TABLE: readonly (readonly [readonly Step[], (string | null)[]])[] = [
  [["Anna signs in"], ["anna"]],
  [ANNA, ["anna", "draft", "outbox", "seen"]],
  [
    [...ANNA, "somebody opens the application"],
    ["anna", "draft", "outbox", "seen"],
  ],
  // Without a network the device stays open for the one who used it last.
  [
    [...ANNA, "the network goes", "somebody opens the application"],
    ["anna", "draft", "outbox", "seen"],
  ],
  [["the network goes", "somebody opens the application"], [null]],
  // The session ends without a word. Unknown to the device, it still serves its owner; once known, nobody but by signing in.
  [[...ANNA, "the session ends", "somebody opens the application"], [null]],
  [
    [...ANNA, "the session ends", "the network goes", "somebody opens the application"],
    ["anna", "draft", "outbox", "seen"],
  ],
  [
    [
      ...ANNA,
      "the session ends",
      "somebody opens the application",
      "the network goes",
      "somebody opens the application",
    ],
    [null],
  ],
  [
    [...ANNA, "the session ends", "somebody opens the application", "Anna signs in"],
    ["anna", "draft", "outbox", "seen"],
  ],
  [
    [...ANNA, "the session ends", "Anna signs in"],
    ["anna", "draft", "outbox", "seen"],
  ],
  // Somebody else signs in: they find nothing, with or without a network.
  [[...ANNA, "the session ends", "Bruno signs in"], ["bruno"]],
  [[...ANNA, "the session ends", "somebody opens the application", "Bruno signs in"], ["bruno"]],
  [[...ANNA, "the session ends", "Bruno signs in", "the network goes", "somebody opens the application"], ["bruno"]],
  [[...ANNA, "the network goes", "the session ends", "the network is back", "Bruno signs in"], ["bruno"]],
  // The first one comes back: what they wrote is there, what they had only seen is not.
  [
    [...ANNA, "the session ends", "Bruno signs in", "Anna signs in"],
    ["anna", "draft", "outbox"],
  ],
  [
    [...ANNA, "the session ends", "Bruno signs in", "signs out", "Anna signs in"],
    ["anna", "draft", "outbox"],
  ],
  [
    [...ANNA, "the session ends", "Bruno signs in", "signs out", "the network goes", "somebody opens the application"],
    [null],
  ],
  // Signing out takes all but what still waits to be sent, and that is sealed.
  [[...ANNA, "signs out"], [null]],
  [[...ANNA, "signs out", "somebody opens the application"], [null]],
  [[...ANNA, "signs out", "the network goes", "somebody opens the application"], [null]],
  [[...ANNA, "signs out", "Bruno signs in"], ["bruno"]],
  [
    [...ANNA, "signs out", "Anna signs in"],
    ["anna", "outbox"],
  ],
  // Without a network: gone at once here, and on the server as soon as it can be reached.
  [[...ANNA, "the network goes", "signs out", "somebody opens the application"], [null]],
  [[...ANNA, "the network goes", "signs out", "the network is back", "somebody opens the application"], [null]],
];

test.each(TABLE)("%j: %j", async (steps, shown) => {
  const page = await play(steps);
  expect(await look(page)).toEqual(shown);
  if (shown[0] !== "anna") {
    expect(await readDisk()).not.toMatch(/Bénard|Hébert|Aubry/);
  }
});

test("signed out without a network, the session of the server ends with the next answer, and of nobody else", async () => {
  await play([...ANNA, "the network goes", "signs out"]);
  expect(await readDisk()).not.toMatch(/a key/);
  const offline = await start();
  expect(offline.session.get()).toMatchObject({ isSignedIn: false, isLeaving: true });
  isOnline = true;
  const back = await start();
  expect(logouts).toEqual(["anna"]);
  expect(back.session.get()).toMatchObject({ isSignedIn: false, isLeaving: false });
  await play(["Bruno signs in", "somebody opens the application"]);
  expect(logouts).toEqual(["anna"]);
});

test("a session that can't be ended is tried again; whoever signed in meanwhile stays", async () => {
  await play([...ANNA, "the network goes", "signs out"]);
  isOnline = true;
  vi.stubGlobal(
    "fetch",
    vi.fn(async (path: string) => (path === "/session" ? serve(path) : answer(null, 503))),
  );
  expect((await start()).session.get()).toMatchObject({ isSignedIn: false, isLeaving: true });
  vi.stubGlobal("fetch", vi.fn(serve));
  const bruno = await play(["Bruno signs in"]);
  expect(bruno.session.get().isSignedIn).toBe(true);
  expect(logouts).toEqual([]);
});

test("a page stays as it is when its session ends, however often it asks", async () => {
  const page = await play(ANNA);
  signedIn = null;
  expect(await page.renewSession()).toBe(false);
  expect(await page.renewSession()).toBe(false);
  expect(page.session.get()).toMatchObject({ isSignedIn: false, hasExpired: true });
  page.writeDraft("give", { name: "Typed on" });
  signedIn = "anna";
  expect(await page.renewSession()).toBe(true);
  expect(page.session.get()).toMatchObject({ isSignedIn: true, hasExpired: false });
});

test("an answer that isn't one, or none, leaves the last one as it was", async () => {
  const page = await play(ANNA);
  for (const broken of [async () => answer(null, 503), async () => new Response("<html>"), serve]) {
    isOnline = false;
    vi.stubGlobal("fetch", vi.fn(broken));
    await page.openSession();
    expect(page.session.get()).toMatchObject({ isSignedIn: true, isUnreachable: true });
  }
});

test.each([
  ["signed out", "", "/"],
  ["signed in as somebody else", "bruno", "/semaine"],
  ["cleared storage", null, undefined],
  ["signed in again", "anna", undefined],
])("another tab %s", async (_what, account, path) => {
  const page = await play(ANNA);
  page.watchSession();
  if (account === null) {
    localStorage.removeItem("entregent.account");
  } else {
    localStorage.setItem("entregent.account", JSON.stringify(account));
  }
  dispatchEvent(new Event("storage"));
  expect(left.mock.calls[0]?.[0]).toBe(path);
});

test("another person's session in this page's cookie: the page goes before anything is done in their name", async () => {
  const page = await play(ANNA);
  signedIn = "bruno";
  void page.renewSession();
  await vi.waitFor(() => expect(left).toHaveBeenCalledWith("/semaine"));
  expect(document.documentElement.hidden).toBe(true);
  document.documentElement.hidden = false;
});

test("a server that could not be reached is asked again, ever more rarely, until it answers", async () => {
  isOnline = false;
  const page = await openPage();
  page.watchSession();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  // The device's database works in real time.
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      await vi.advanceTimersByTimeAsync(1_000);
      await new Promise(setImmediate);
    }
  };
  await page.openSession();
  const asked = vi.mocked(fetch);
  asked.mockClear();
  await pass(60);
  expect(asked.mock.calls.length).toBeGreaterThanOrEqual(2);
  expect(asked.mock.calls.length).toBeLessThanOrEqual(6);
  isOnline = true;
  await pass(300);
  expect(page.session.get().isUnreachable).toBe(false);
  asked.mockClear();
  await pass(600);
  expect(asked).not.toHaveBeenCalled();
  vi.useRealTimers();
});

test("nothing is sent in a person's name while nobody can be asked for its proof", async () => {
  const page = await play([...ANNA, "the network goes", "somebody opens the application"]);
  await expect(page.csrfHeaders()).rejects.toMatchObject({ code: "UNAVAILABLE" });
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  await expect(page.csrfHeaders()).rejects.toThrow(TypeError);
  isOnline = true;
  expect(await page.csrfHeaders()).toEqual({ "X-XSRF-TOKEN": expect.any(String) });
});

test("what is sent at the moment the network comes back waits for its proof", async () => {
  const page = await play([...ANNA, "the network goes", "somebody opens the application"]);
  const asked = page.openSession();
  isOnline = true;
  const headers = page.csrfHeaders();
  await asked;
  expect(await headers).toEqual({ "X-XSRF-TOKEN": expect.any(String) });
});

test("nothing more is sent in the name of whoever is signing out", async () => {
  const page = await play([...ANNA, "signs out"]);
  const sent = vi.fn();
  void page.csrfHeaders().then(sent);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(sent).not.toHaveBeenCalled();
});
