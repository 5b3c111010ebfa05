import { expectKept, FIRST, filesKept, NEXT, readDevice, signInOn } from "../../e2e/device.ts";
import { ALIKE, expect, fillProspect, heading, openAccount, test } from "../../e2e/support.ts";

test.use({
  serviceWorkers: "allow",
  expectedProblem: /Signing in needs the server|status of 40[013]|ERR_INTERNET_DISCONNECTED|ERR_NETWORK/,
});

test(
  "the next person on a device finds nothing of the first, who finds their draft again",
  ALIKE,
  async ({ page, context }) => {
    await signInOn(page, FIRST);
    await expect(page.getByText(/Bonjour Camille/)).toBeVisible();
    await filesKept(page);
    await page.goto("/recommander");
    await fillProspect(page, "Maël Bénard");
    await expectKept(page, /"draft","give"/, /"seen",/);

    // The session ends without a word; somebody else signs in.
    await context.clearCookies();
    await signInOn(page, NEXT);
    await expect(page.getByText(/Bonjour Nadia/)).toBeVisible();
    await page.goto("/recommander");
    await expect(page.getByLabel("Son nom")).toHaveValue("");
    expect(await readDevice(page)).not.toMatch(/Bénard|Bricolin|escalier/);
    await context.setOffline(true);
    await page.goto("/semaine");
    await expect(page.getByText(/Bonjour Nadia/)).toBeVisible();
    await expect(page.getByText(/Bonjour Camille/)).toHaveCount(0);
    await context.setOffline(false);

    await context.clearCookies();
    await signInOn(page, FIRST, "/recommander");
    await expect(page.getByLabel("Son nom")).toHaveValue("Maël Bénard");
  },
);

test(
  "a page that was left open follows when another tab signs in as somebody else, or out",
  ALIKE,
  async ({ page, context }) => {
    await signInOn(page, FIRST, "/recommander");
    await fillProspect(page, "Maël Bénard");
    await context.clearCookies();
    const other = await context.newPage();
    await signInOn(other, NEXT);
    await expect(page, "the form of the first person is gone").toHaveURL(/\/semaine$/);
    await expect(page.getByText(/Bonjour Nadia/)).toBeVisible();

    await (await openAccount(other)).getByRole("button", { name: "Se déconnecter" }).click();
    await expect(heading(other, /Recommander quelqu’un/)).toBeVisible();
    await expect(heading(page, /Recommander quelqu’un/), "the other tab, too").toBeVisible();
  },
);

test(
  "without a network one signs out of the device at once, and of the server when it can be reached",
  ALIKE,
  async ({ page, context }) => {
    await signInOn(page, FIRST);
    await expect(page.getByText(/Bonjour Camille/)).toBeVisible();
    await filesKept(page);
    await expectKept(page, /"seen",/);
    await context.setOffline(true);
    await (await openAccount(page)).getByRole("button", { name: "Se déconnecter" }).click();
    await expect(page.getByText("Vous êtes déconnecté de cet appareil")).toBeVisible();
    expect(await readDevice(page)).not.toMatch(/"seen"|"holder"/);
    await page.goto("/semaine");
    await expect(page.getByText("Personne n’est connecté sur cet appareil")).toBeVisible();

    const ended = page.waitForResponse((response) => response.url().endsWith("/logout"));
    await context.setOffline(false);
    expect((await ended).status()).toBe(204);
    await expect(page.getByLabel("Mot de passe"), "the session is over, and the page goes on to sign in").toBeVisible();
  },
);
