// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { emptyDevice, keyOf, sessionOf } from "../../tools/testDevice";

/** Each page is a document of its own: it remembers nothing of the one before. */
async function openPage() {
  vi.resetModules();
  const device = await import("@/lib/device");
  const themes = await import("@/lib/theme");
  const preferences = await import("./preferences");
  const { openSession } = await import("./session");
  return { ...device, ...themes, ...preferences, openSession };
}

let page: Awaited<ReturnType<typeof openPage>>;
let sent: unknown[];
let isOnline: boolean;

async function serve(address: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  if (!isOnline) {
    throw new TypeError("Failed to fetch");
  }
  if (address === "/session") {
    return new Response(JSON.stringify(sessionOf("anna")));
  }
  sent.push(JSON.parse(String(init?.body)));
  return new Response(null, { status: 204 });
}

beforeEach(async () => {
  await emptyDevice();
  sent = [];
  isOnline = true;
  vi.stubGlobal("fetch", vi.fn(serve));
  page = await openPage();
  page.chooseTheme("system");
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("a choice goes to the account of whoever is signed in", async () => {
  await page.openSession();
  await page.keepChoice({ theme: "dark" });
  expect(sent).toEqual([{ theme: "dark" }]);
});

test("where nobody is signed in it stays on the device", async () => {
  await page.keepChoice({ theme: "dark" });
  expect(sent).toEqual([]);
});

test("what was chosen elsewhere is taken up, and what never was leaves the device as it is", async () => {
  await page.openSession();
  await page.takeUpChoices({ theme: "dark" });
  expect(page.theme.get()).toBe("dark");
  await page.takeUpChoices({});
  expect(page.theme.get()).toBe("dark");
  expect(sent).toEqual([]);
});

test("what was chosen without the network is sent later, and not undone by what the account says until then", async () => {
  await page.openSession();
  isOnline = false;
  page.chooseTheme("light");
  await page.keepChoice({ theme: "light" });
  isOnline = true;
  await page.takeUpChoices({ theme: "dark" });
  expect(page.theme.get()).toBe("light");
  expect(sent).toEqual([{ theme: "light" }]);
  await page.takeUpChoices({ theme: "light" });
  expect(sent).toHaveLength(1);
});

test("nobody sends what somebody else chose on the same device", async () => {
  await page.openDevice("bruno", keyOf("bruno"));
  isOnline = false;
  await page.keepChoice({ theme: "dark" });
  await page.clearDevice();
  isOnline = true;
  await page.openDevice("anna", keyOf("anna"));
  await page.takeUpChoices({});
  expect(sent).toEqual([]);
});
