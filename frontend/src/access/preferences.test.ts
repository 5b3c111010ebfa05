import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { clearDevice } from "@/lib/device";
import { chooseTheme, theme } from "@/lib/theme";
import { emptyDevice, openDeviceFor, sessionOf } from "../../tools/testDevice";
import { keepChoice, takeUpChoices } from "./preferences";
import { openSession } from "./session";

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
  await clearDevice();
  await emptyDevice();
  sent = [];
  isOnline = true;
  vi.stubGlobal("fetch", vi.fn(serve));
  chooseTheme("system");
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("a choice goes to the account of whoever is signed in", async () => {
  await openSession();
  await keepChoice({ theme: "dark" });
  expect(sent).toEqual([{ theme: "dark" }]);
});

test("where nobody is signed in it stays on the device", async () => {
  await keepChoice({ theme: "dark" });
  expect(sent).toEqual([]);
});

test("what was chosen elsewhere is taken up, and what never was leaves the device as it is", async () => {
  await openSession();
  await takeUpChoices({ theme: "dark" });
  expect(theme.get()).toBe("dark");
  await takeUpChoices({});
  expect(theme.get()).toBe("dark");
  expect(sent).toEqual([]);
});

test("what was chosen without the network is sent later, and not undone by what the account says until then", async () => {
  await openSession();
  isOnline = false;
  chooseTheme("light");
  await keepChoice({ theme: "light" });
  isOnline = true;
  await takeUpChoices({ theme: "dark" });
  expect(theme.get()).toBe("light");
  expect(sent).toEqual([{ theme: "light" }]);
  await takeUpChoices({ theme: "light" });
  expect(sent).toHaveLength(1);
});

test("nobody sends what somebody else chose on the same device", async () => {
  await openDeviceFor("bruno");
  isOnline = false;
  await keepChoice({ theme: "dark" });
  await clearDevice();
  isOnline = true;
  await openDeviceFor("anna");
  await takeUpChoices({});
  expect(sent).toEqual([]);
});
