import type { Page } from "@playwright/test";
import { stateOf } from "../../e2e/accounts.ts";
import { answerGiving, expectKept, FIRST, filesKept, GIVEN, signInOn } from "../../e2e/device.ts";
import { chooseAnyMember, expect, fillProspect, heading, openGive, RARE, test } from "../../e2e/support.ts";

const NOBODY = { cookies: [], origins: [] };

test.use({
  storageState: stateOf("member"),
  expectedProblem: /status of (400|5\d\d)|ERR_INTERNET_DISCONNECTED|ERR_NETWORK|ERR_FAILED/,
});

async function giveTo(page: Page, description: string): Promise<void> {
  await chooseAnyMember(page);
  await fillProspect(page, "Nora Hébert");
  await page.getByLabel("Quel est le besoin").fill(description);
  await page.getByRole("button", { name: /^Recommander à / }).click();
}

test("a referral that the API refuses is shown, and the one behind it is sent", async ({ page }) => {
  const asked: string[] = [];
  let isReachable = false;
  await answerGiving(page, (description) => {
    asked.push(description);
    if (!isReachable) {
      return "unreachable";
    }
    const errors = [{ message: "La description ne convient pas.", extensions: { code: "BAD_USER_INPUT" } }];
    return description === "La mauvaise" ? { status: 400, body: { errors } } : GIVEN;
  });
  await page.goto("/recommander");
  await giveTo(page, "La mauvaise");
  await expect(page.getByText(/^Recommandation pour .* gardée$/)).toBeVisible();
  await page.getByRole("button", { name: "En donner une autre" }).click();
  await giveTo(page, "La bonne");
  // It is kept before it is tried: only once that has failed does it wait for the network.
  await expect(page.getByText(/^Recommandation pour .* gardée$/)).toBeVisible();
  await expect(page.getByText("2 recommandations attendent le réseau")).toBeVisible();

  isReachable = true;
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(page.getByText("1 recommandation en attente est partie")).toBeVisible();
  await expect(page.getByText("La description ne convient pas.")).toBeVisible();
  const times = (description: string) => asked.filter((each) => each === description).length;
  const before = times("La mauvaise");
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await page.getByRole("button", { name: "Corriger" }).click();
  await expect(page.getByLabel("Quel est le besoin")).toHaveValue("La mauvaise");
  await expect(page.getByText("La description ne convient pas.")).toHaveCount(0);
  expect(times("La mauvaise"), "what was refused is not asked again").toBe(before);
});

const BROKEN: readonly (readonly [string, () => void])[] = [
  [
    "can’t be opened",
    () => {
      indexedDB.open = () => {
        throw new DOMException("closed", "SecurityError");
      };
    },
  ],
  [
    "never opens",
    () => {
      indexedDB.open = () => ({}) as IDBOpenDBRequest;
    },
  ],
  [
    "is full",
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
  ],
];

test.describe("whoever signs in", () => {
  test.use({ storageState: NOBODY });

  for (const [what, breakIt] of BROKEN) {
    test(`on a device whose database ${what} a referral is sent, or a word says why not`, RARE, async ({ page }) => {
      let isReachable = false;
      await answerGiving(page, () => (isReachable ? GIVEN : "unreachable"));
      await page.addInitScript(breakIt);
      await signInOn(page, FIRST, "/recommander");
      await giveTo(page, "Un escalier");
      await expect(page.getByText(/Ni le réseau ni cet appareil/)).toBeVisible();
      isReachable = true;
      await page.getByRole("button", { name: /^Recommander à / }).click();
      await expect(page.getByText(/^Recommandation envoyée à /)).toBeVisible();
    });
  }
});

test("a database that is cleared while the page is open is opened again", RARE, async ({ page }) => {
  let isReachable = false;
  await answerGiving(page, () => (isReachable ? GIVEN : "unreachable"));
  await page.goto("/recommander");
  await chooseAnyMember(page);
  await fillProspect(page, "Nora Hébert");
  await expectKept(page, /"draft","give"/);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase("entregent.device");
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );
  await page.getByRole("button", { name: /^Recommander à / }).click();
  await expect(page.getByText(/^Recommandation pour .* gardée$/)).toBeVisible();
  await expectKept(page, /"outbox",/);
  isReachable = true;
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(page.getByText("1 recommandation en attente est partie")).toBeVisible();
});

test.describe("whoever has only signed in", () => {
  test.use({ storageState: NOBODY, serviceWorkers: "allow" });

  test("gives without a network, though the form was never opened before", RARE, async ({ page, context }) => {
    await signInOn(page, FIRST);
    await expect(heading(page, "Ma semaine")).toBeVisible();
    await filesKept(page);
    // The person, the week with its meeting, and whom one may choose in the form.
    await expectKept(page, /(,"seen","\w+"\].*){4}/);
    await context.setOffline(true);
    await openGive(page);
    await chooseAnyMember(page);
    await fillProspect(page, "Nora Hébert");
    await page.getByRole("button", { name: /^Recommander à / }).click();
    await expect(page.getByText(/^Recommandation pour .* gardée$/)).toBeVisible();
  });
});
