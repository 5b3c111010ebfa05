import { type Account, fillSignIn, stateOf } from "../../e2e/accounts.ts";
import { chooseMember, expect, expectAccessible, fillProspect, heading, openGive, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("member"), expectedProblem: /status of 40[013]/ });

test("a draft with only a receiver is kept, found again after a reload, completed and sent", async ({ page }) => {
  await page.goto("/recommander");
  const receiver = page.getByRole("combobox", { name: "À qui" });
  await receiver.press("ArrowDown");
  await expect(page.getByRole("option").first()).toBeVisible();
  await receiver.press("Enter");
  await page.getByRole("button", { name: "Garder comme brouillon" }).click();
  await expect(page.getByText(/^Brouillon pour .* gardé$/)).toBeVisible();
  await page.goto("/recommander");
  await expect(page.getByRole("heading", { name: "1 brouillon" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: /Reprendre le brouillon/ }).click();
  await page.getByRole("button", { name: /^Recommander à / }).click();
  await expect(page.getByText("Indiquez qui vous recommandez.")).toBeVisible();
  await expect(page.getByLabel("Son nom"), "the first field at fault has the focus").toBeFocused();
  await fillProspect(page, `Zoé Vasseur ${Date.now().toString(36)}`);
  await page.getByRole("button", { name: /^Recommander à / }).click();
  await expect(page.getByText(/^Recommandation envoyée à /)).toBeVisible();
  await page.goto("/recommander");
  await expect(receiver).toBeVisible();
  await expect(page.getByRole("heading", { name: /brouillon/ })).toHaveCount(0);
});

test("a session that ended is said where the thumb is, and signing in leads back to the filled form", async ({
  page,
  context,
}) => {
  await page.goto("/recommander");
  const receiver = page.getByRole("combobox", { name: "À qui" });
  await receiver.press("ArrowDown");
  await expect(page.getByRole("option").first()).toBeVisible();
  await receiver.press("Enter");
  await fillProspect(page, "Nora Hébert");
  await context.clearCookies();
  await page.getByRole("button", { name: /^Recommander à / }).click();
  const alert = page.locator("form").getByRole("alert");
  await expect(alert).toContainText("Rien n’est parti");
  await expect(alert).toBeInViewport();
  await expectAccessible(page);
  await alert.getByRole("link", { name: "Me reconnecter" }).click();
  await fillSignIn(page, "member");
  await expect(page).toHaveURL(/\/recommander$/);
  await expect(page.getByLabel("Son nom")).toHaveValue("Nora Hébert");
  await expect(page.getByRole("radio", { name: "Oui, de vive voix" })).toBeChecked();
});

test("the giver reads when the receiver has seen it, and takes it back from the other actions", async ({
  page,
  browser,
}) => {
  const prospect = `Lue Bientôt ${Date.now().toString(36)}`;
  const receiving = await browser.newContext({ storageState: stateOf("other" satisfies Account) });
  const receiver = await receiving.newPage();
  await receiver.goto("/semaine");
  await expect(heading(receiver, "Ma semaine")).toBeVisible();
  const account = receiver.getByRole("button", { name: /Mon compte/ }).filter({ visible: true });
  await account.click();
  const named = receiver.getByRole("dialog").getByRole("heading").first();
  await expect(named).not.toHaveText("Mon compte");
  const receiverName = (await named.innerText()).trim();
  await page.goto("/semaine");
  await openGive(page);
  await chooseMember(page, "À qui", receiverName);
  await fillProspect(page, prospect);
  await page.getByRole("button", { name: `Recommander à ${receiverName}` }).click();
  await page.getByRole("link", { name: "La voir" }).click();
  const progress = page.getByRole("region", { name: "Où elle en est" });
  const read = progress.getByText(`Lue par ${receiverName}`).locator("xpath=following-sibling::dd");
  await expect(read).toHaveText("Pas encore");
  await expect(progress.getByRole("button", { name: "Retirer" })).toBeHidden();
  await expectAccessible(page);

  await receiver.goto("/recommandations?etape=nouvelles");
  await receiver.getByRole("link", { name: prospect }).click();
  await expect(heading(receiver, prospect)).toBeVisible();
  await expect
    .poll(async () => {
      await page.reload();
      await expect(read).toBeVisible();
      return read.innerText();
    })
    .toMatch(/\d{2}:\d{2}/);
  await progress.getByText("Autres actions").click();
  await progress.getByRole("button", { name: "Retirer" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Retirer" }).click();
  await expect(page.getByText("Retirée").first()).toBeVisible();
  await receiving.close();
});
