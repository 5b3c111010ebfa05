import { Api } from "../../e2e/api.ts";
import { expectKept, filesKept } from "../../e2e/device.ts";
import { unique } from "../../e2e/referrals.ts";
import { chooseAnyMember, expect, fillProspect, heading, openGive, readNumber, test } from "../../e2e/support.ts";

test.use({
  serviceWorkers: "allow",
  chapter: "Les Pommiers Bavards",
  expectedProblem: /ERR_INTERNET_DISCONNECTED|ERR_NETWORK/,
});

test("without a network the application opens, a referral is kept, and it is sent once when the network is back", async ({
  pair,
  openAs,
}) => {
  const page = await openAs(await (await Api.signIn(pair.giver.email)).state());
  const context = page.context();
  await page.goto("/semaine");
  await expect(heading(page, "Ma semaine")).toBeVisible();
  await filesKept(page);
  // Once with the network, so that the group's members are known on the device.
  await openGive(page);
  await expect(page.getByRole("combobox", { name: "À qui" })).toBeVisible();
  // The person, the week with its meeting, and whom one may choose in the form.
  await expectKept(page, /(,"seen","\w+"\].*){4}/);
  await page.goto("/semaine");
  const given = page.getByText("Données ce mois-ci").locator("xpath=following-sibling::p[1]");
  const before = await readNumber(given);

  await context.setOffline(true);
  await page.reload();
  await expect(heading(page, "Ma semaine"), "the application opens from the device").toBeVisible();
  await openGive(page);
  const prospect = unique("Hors Réseau");
  await chooseAnyMember(page);
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
