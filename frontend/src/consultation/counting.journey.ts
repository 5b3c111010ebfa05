import { Api } from "../../e2e/api.ts";
import { OWNER } from "../../e2e/guide.ts";
import { cardHeading, expect, heading, readText, test } from "../../e2e/support.ts";

type Counted = { unique: number; siteClicks: number; emailClicks: number };
type Kept = {
  viewer: {
    networkSheets: { id: string; latest: { name: string }; network: { slug: string }; consultations: Counted }[];
  };
};

const today = () => new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Paris" });

/** The one sheet that the owner keeps, and how often it was read today. */
async function ownSheet(api: Api) {
  const { viewer } = await api.ask<Kept>(
    `{ viewer { networkSheets { id latest { name } network { slug }
      consultations(from: "${today()}", to: "${today()}") { unique siteClicks emailClicks } } } }`,
  );
  return viewer.networkSheets[0] as Kept["viewer"]["networkSheets"][number];
}

test("a visitor reads a sheet and follows its contact, and its owner sees that somebody did", async ({
  browser,
  openAs,
}, testInfo) => {
  const api = await Api.signIn(OWNER);
  const { id, latest, network, consultations: before } = await ownSheet(api);
  // Whoever is new today: another name of a browser is another person.
  const visitor = await browser.newContext({
    userAgent: `Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0 Safari/537.36 ${testInfo.project.name}/${Date.now()}`,
  });
  const sheet = await visitor.newPage();
  await sheet.goto(`/guide/${network.slug}`);
  await expect(cardHeading(sheet, /^Le rejoindre$/)).toBeVisible();
  const mail = sheet.locator('a[href^="mailto:"]');
  const told = sheet.waitForRequest(/\/contact\/courriel$/);
  await mail.click();
  await told;
  // Its site isn't there, of course.
  const led = sheet.waitForResponse(/\/contact\/site$/);
  await sheet.getByRole("link", { name: /^Son site/ }).click();
  expect(await (await led).headerValue("location")).toMatch(/\.example/);
  await visitor.close();

  await expect
    .poll(async () => {
      const { consultations: after } = await ownSheet(api);
      return [
        after.unique > before.unique,
        after.siteClicks > before.siteClicks,
        after.emailClicks > before.emailClicks,
      ];
    })
    .toEqual([true, true, true]);

  const owner = await openAs(await api.state());
  await owner.goto("/mes-reseaux");
  await owner.getByRole("link", { name: latest.name }).click();
  await owner.getByRole("link", { name: "Consultations", exact: true }).click();
  await expect(heading(owner, new RegExp(`^${latest.name}\\s: consultations$`))).toBeVisible();
  await expect(owner).toHaveURL(new RegExp(`${id}/consultations$`));
  await owner.getByRole("button", { name: "Voir le tableau" }).click();
  await expect(owner.getByRole("row").last()).not.toContainText(/\s0$/);
});

test("an editor sees which sheets of the guide are read most, and opens one", async ({ openAs }) => {
  const api = await Api.signIn("editrice@bouches-du-rhone.example");
  const page = await openAs(await api.state());
  await page.goto("/administration/guide");
  await page.getByRole("navigation", { name: "Parties du guide" }).getByRole("link", { name: "Consultations" }).click();
  await expect(heading(page, "Consultations du guide, Bouches-du-Rhône")).toBeVisible();
  await page.getByRole("link", { name: "12 mois" }).click();
  const most = page.getByRole("list", { name: "Les fiches les plus lues" });
  await expect(most.getByRole("listitem")).toHaveCount(20);
  const first = most.getByRole("link").first();
  const name = await readText(first);
  await first.click();
  await expect(heading(page, new RegExp(`^${name}\\s: consultations$`))).toBeVisible();
  await expect(page).toHaveURL(/periode=annee$/);
});

test("a visitor reads how often a guide was consulted this year", async ({ page }) => {
  await page.goto("/guide?region=FR-13");
  await expect(page.getByText(/consultations de ses fiches en \d{4}/)).toBeVisible();
});
