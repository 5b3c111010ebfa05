import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { beforeEach, expect, test, vi } from "vitest";

// The worker as the build emits it, in a browser that is nothing but its caches and its network.
const ORIGIN = "https://entregent.example";
type Answer = { respondWith: (answer: Promise<Response>) => void; request: object };
type Listener = (event: Answer & { waitUntil: (work: Promise<unknown>) => void }) => void;

let stored: Map<string, Map<string, Response>>;
let listeners: Map<string, Listener>;
const network = vi.fn<(request: unknown) => Promise<Response>>();

const caches = {
  keys: async () => [...stored.keys()],
  delete: async (name: string) => stored.delete(name),
  open: async (name: string) => {
    const files = stored.get(name) ?? new Map<string, Response>();
    stored.set(name, files);
    return { match: async (path: string) => files.get(path)?.clone() };
  },
  match: async (path: string) =>
    [...stored.values()]
      .find((files) => files.has(path))
      ?.get(path)
      ?.clone(),
};

function start(version: string, files: string[], given: object = caches): void {
  const source = readFileSync("tools/sw.js", "utf8")
    .replace("__VERSION__", version)
    .replace("__FILES__", JSON.stringify(files));
  listeners = new Map();
  const self = {
    location: { origin: ORIGIN },
    clients: { claim: async () => undefined },
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
  };
  runInNewContext(source, { self, caches: given, fetch: network, URL, Response });
}

async function ask(path: string, mode = "no-cors"): Promise<Response | null> {
  let answer: Promise<Response> | null = null;
  listeners.get("fetch")?.({
    request: { url: ORIGIN + path, method: "GET", mode },
    respondWith: (given) => {
      answer = given;
    },
    waitUntil: () => undefined,
  });
  return answer;
}

beforeEach(() => {
  stored = new Map();
  network.mockReset();
  network.mockRejectedValue(new TypeError("Failed to fetch"));
});

const keep = (version: string, files: Record<string, string>) =>
  stored.set(`entregent-${version}`, new Map(Object.entries(files).map(([path, text]) => [path, new Response(text)])));

test("without a network pages open from the device", async () => {
  keep("2", { "/": "home", "/index.html": "frame", "/assets/a.js": "code" });
  start("2", ["/", "/index.html", "/assets/a.js"]);
  expect(await (await ask("/semaine", "navigate"))?.text()).toBe("frame");
  expect(await (await ask("/", "navigate"))?.text()).toBe("home");
  expect(await (await ask("/assets/a.js"))?.text()).toBe("code");
  expect(network).toHaveBeenCalledTimes(2);
});

test("a page of the version before still finds its files; older ones are gone", async () => {
  keep("1", { "/assets/1.js": "one" });
  keep("2", { "/assets/2.js": "two" });
  keep("3", { "/index.html": "frame" });
  start("3", ["/index.html"]);
  let activated: Promise<unknown> = Promise.resolve();
  listeners.get("activate")?.({
    request: {},
    respondWith: () => undefined,
    waitUntil: (work) => {
      activated = work;
    },
  });
  await activated;
  expect([...stored.keys()]).toEqual(["entregent-2", "entregent-3"]);
  expect(await (await ask("/assets/2.js"))?.text()).toBe("two");
  await expect(ask("/assets/1.js")).rejects.toThrow(TypeError);
});

test("nothing that the server answers is kept or touched", async () => {
  start("1", ["/"]);
  for (const path of ["/session", "/graphql", "/connexion", "/courrier", "/oauth2/token", "/logout"]) {
    expect(await ask(path, "navigate"), path).toBeNull();
  }
});

test.each([
  ["%2Frecommander%3Fmembre%3Dx", "/recommander?membre=x"],
  ["https%3A%2F%2Fevil.example%2F", "/"],
  ["%2F%2Fevil.example", "/"],
  ["%2F%5Cevil.example", "/"],
  ["%2Foauth2%2Fauthorization%2Fentregent", "/"],
])("signing in without a network leads back to where it was wanted: %s", async (path, back) => {
  start("1", ["/"]);
  const answer = await ask(`/oauth2/authorization/entregent?continue=${path}`, "navigate");
  expect(answer?.headers.get("location")).toBe(ORIGIN + back);
});

test("where the browser has closed its storage the network answers", async () => {
  const closed = () => Promise.reject(new DOMException("closed", "SecurityError"));
  start("1", ["/", "/assets/a.js"], { open: closed, match: closed, keys: closed });
  network.mockImplementation(async () => new Response("from afar"));
  expect(await (await ask("/assets/a.js"))?.text()).toBe("from afar");
  expect(await (await ask("/semaine", "navigate"))?.text()).toBe("from afar");
});
