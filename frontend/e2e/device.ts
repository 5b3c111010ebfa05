import { expect, type Page } from "@playwright/test";
import { ACCOUNTS, fillSignIn } from "./accounts.ts";

/** Two people who sign in on one device, each time with a session of its own; they change nothing on the server. */
export const FIRST = { email: ACCOUNTS.member, name: "Camille" };
export const NEXT = { email: "membre2@calvados.example", name: "Nadia" };

/** Opens a page of members, which leads through the sign-in page and back. */
export async function signInOn(page: Page, { email }: { email: string }, path = "/semaine"): Promise<void> {
  await page.goto(path);
  await fillSignIn(page, email);
  await expect(page.getByRole("button", { name: /Mon compte/ }).filter({ visible: true })).toBeVisible();
}

/** Until the browser keeps the application's files: from then on it opens without a network. */
export const filesKept = (page: Page): Promise<void> =>
  page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

/** What lies on the device, as far as letters tell: names of records, and content that isn't sealed. */
export function readDevice(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const readable = (_name: string, value: unknown) =>
      value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value;
    const found = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    for (const { name } of await indexedDB.databases()) {
      const database = await answered(indexedDB.open(String(name)));
      for (const store of database.objectStoreNames) {
        const rows = await answered(database.transaction(store).objectStore(store).getAll());
        const keys = await answered(database.transaction(store).objectStore(store).getAllKeys());
        found.push(JSON.stringify([keys, rows], readable));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const files = await (await caches.open(name)).keys();
      found.push(...files.map((file) => new URL(file.url).pathname).filter((path) => !/\.\w+$/.test(path)));
    }
    return found.join("\n");
  });
}

/** Records are written beside what is shown: leaving the page must not overtake that. */
export const expectKept = (page: Page, ...names: RegExp[]): Promise<void> =>
  expect
    .poll(
      async () => {
        const device = await readDevice(page);
        return names.every((name) => name.test(device)) && !device.includes("entregent.typed");
      },
      { message: `kept on the device: ${names}`, intervals: [100, 250] },
    )
    .toBe(true);

/** Answers giveReferral in the server's place; everything else goes through. Nothing is given to anybody. */
export async function answerGiving(
  page: Page,
  answer: (description: string) => { status: number; body: object } | "unreachable",
): Promise<void> {
  await page.route("**/graphql", async (route) => {
    const input = route.request().postDataJSON()?.variables?.input;
    if (!input?.description) {
      await route.fallback();
      return;
    }
    const given = answer(input.description);
    if (given === "unreachable") {
      await route.abort("internetdisconnected");
    } else {
      const contentType = "application/graphql-response+json";
      await route.fulfill({ status: given.status, contentType, body: JSON.stringify(given.body) });
    }
  });
}

export const GIVEN = {
  status: 200,
  body: { data: { giveReferral: { referral: { id: "referral_x_x_x", status: "SENT" }, errors: [] } } },
};
