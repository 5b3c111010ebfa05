import { stateOf } from "./accounts.ts";
import { expect, fillProspect, heading, openGive, test } from "./support.ts";

test.use({ storageState: stateOf("member"), expectedProblem: /ERR_INTERNET_DISCONNECTED|ERR_NETWORK/ });

test("without a network the application opens, a referral is kept, and it is sent once when the network is back", async ({
  page,
  context,
}) => {
  await page.goto("/semaine");
  await expect(heading(page, "Ma semaine")).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  // Once with the network, so that the group's members are known on the device.
  await openGive(page);
  await expect(page.getByRole("combobox", { name: "À qui" })).toBeVisible();
  await page.goto("/semaine");
  const given = page.getByText("Données ce mois-ci").locator("xpath=following-sibling::p[1]");
  const before = Number(await given.innerText());

  await context.setOffline(true);
  await page.reload();
  await expect(heading(page, "Ma semaine"), "the application opens from the device").toBeVisible();
  await openGive(page);
  const prospect = `Hors Réseau ${Date.now().toString(36)}`;
  await page.getByRole("combobox", { name: "À qui" }).press("ArrowDown");
  await page.getByRole("combobox", { name: "À qui" }).press("Enter");
  await fillProspect(page, prospect);
  await page.getByRole("button", { name: /^Recommander à / }).click();
  await expect(page.getByText(/^Recommandation pour .* gardée$/)).toBeVisible();
  await page.getByRole("link", { name: "Ma semaine" }).filter({ visible: true }).last().click();
  await expect(given, "the total changes at once").toHaveText(String(before + 1));
  await expect(page.getByText("dont 1 qui attend le réseau")).toBeVisible();

  const sent: string[] = [];
  page.on("requestfinished", (request) => {
    if (request.url().endsWith("/graphql") && request.postData()?.includes(prospect)) {
      sent.push(request.postData() ?? "");
    }
  });
  await context.setOffline(false);
  await expect(page.getByText("1 recommandation en attente est partie")).toBeVisible();
  await page.goto("/recommandations?sens=donnees");
  await expect(page.getByRole("link", { name: prospect })).toHaveCount(1);
  expect(sent).toHaveLength(1);
});
