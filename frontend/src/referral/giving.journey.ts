import { ACCOUNTS, fillSignIn, stateOf } from "../../e2e/accounts.ts";
import { Api } from "../../e2e/api.ts";
import { giveReferral, unique } from "../../e2e/referrals.ts";
import { chooseAnyMember, expect, fillProspect, heading, RARE, test } from "../../e2e/support.ts";

test.describe("a session that ended", () => {
  test.use({ storageState: stateOf("member"), expectedProblem: /status of 40[013]/ });

  test("is said where the thumb is, and signing in leads back to the filled form", RARE, async ({ page, context }) => {
    await page.goto("/recommander");
    await chooseAnyMember(page);
    await fillProspect(page, "Nora Hébert");
    await context.clearCookies();
    await page.getByRole("button", { name: /^Recommander à / }).click();
    const alert = page.locator("form").getByRole("alert");
    await expect(alert).toContainText("Rien n’est parti");
    await expect(alert).toBeInViewport();
    await alert.getByRole("link", { name: "Me reconnecter" }).click();
    await fillSignIn(page, ACCOUNTS.member);
    await expect(page).toHaveURL(/\/recommander$/);
    await expect(page.getByLabel("Son nom")).toHaveValue("Nora Hébert");
    await expect(page.getByRole("radio", { name: "Oui, de vive voix" })).toBeChecked();
  });
});

test.describe("among two members", () => {
  test.use({ chapter: "Les Créneaux du Château" });

  test("a draft with only a receiver is kept, found again after a reload, completed and sent", async ({
    pair,
    openAs,
  }) => {
    const page = await openAs(await (await Api.signIn(pair.giver.email)).state());
    await page.goto("/recommander");
    await chooseAnyMember(page);
    await page.getByRole("button", { name: "Garder comme brouillon" }).click();
    await expect(page.getByText(/^Brouillon pour .* gardé$/)).toBeVisible();
    await page.goto("/recommander");
    await expect(page.getByRole("heading", { name: "1 brouillon" })).toBeVisible();
    await page.getByRole("button", { name: /Reprendre le brouillon/ }).click();
    const give = page.getByRole("button", { name: /^Recommander à / });
    await give.click();
    await expect(page.getByText("Indiquez qui vous recommandez.")).toBeVisible();
    await expect(page.getByLabel("Son nom"), "the first field at fault has the focus").toBeFocused();
    await fillProspect(page, unique("Zoé Vasseur"));
    await give.click();
    await expect(page.getByText(/^Recommandation envoyée à /)).toBeVisible();
    await page.goto("/recommander");
    await expect(page.getByRole("combobox", { name: "À qui" })).toBeVisible();
    await expect(page.getByRole("heading", { name: /brouillon/ })).toHaveCount(0);
  });

  test("the giver reads when the receiver has seen it, and takes it back from the other actions", async ({
    pair,
    openAs,
  }) => {
    const { id, prospect, giver, receiver } = await giveReferral(pair);
    const page = await openAs(await giver.state());
    await page.goto(`/recommandations/${id}`);
    const progress = page.getByRole("region", { name: "Où elle en est" });
    const seen = progress.getByText(`Lue par ${pair.receiver.name}`).locator("xpath=following-sibling::dd");
    await expect(seen).toHaveText("Pas encore");
    await expect(progress.getByRole("button", { name: "Retirer" })).toBeHidden();

    const receiving = await openAs(await receiver.state());
    await receiving.goto(`/recommandations/${id}`);
    await expect(heading(receiving, prospect)).toBeVisible();
    await expect(async () => {
      await page.reload();
      await expect(seen).toHaveText(/\d{2}:\d{2}/, { timeout: 1_000 });
    }).toPass();
    await progress.getByText("Autres actions").click();
    await progress.getByRole("button", { name: "Retirer" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Retirer" }).click();
    await expect(page.getByText("Retirée").first()).toBeVisible();
  });
});
