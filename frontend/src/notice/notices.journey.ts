import { giveReferral } from "../../e2e/referrals.ts";
import { expect, heading, test } from "../../e2e/support.ts";

test.use({ chapter: "Le Fil de la Tapisserie", pairFrom: 12 });

const COUNT = "{ viewer { unreadNoticeCount noticePreferences { kind mailed } } }";
type Known = { viewer: { unreadNoticeCount: number; noticePreferences: { kind: string; mailed: boolean }[] } };
const READ = "mutation { markNoticesRead(input: {}) { markedCount } }";

test("a member sees at once that they received a referral, opens it, and wants no mail of it", async ({
  pair,
  openAs,
}) => {
  const { receiver } = await giveReferral(pair);
  await receiver.ask(READ);
  const page = await openAs(await receiver.state());
  await page.goto("/notifications");
  const bell = page.getByRole("link", { name: /^Notifications/ }).filter({ visible: true });
  await expect(page.getByText(/Non lue/)).toHaveCount(0);
  await expect(bell).toHaveAccessibleName("Notifications");

  const given = await giveReferral(pair);
  await expect(bell).toHaveAccessibleName("Notifications 1 à lire");
  const row = page.getByRole("main").getByRole("listitem").filter({ hasText: given.description });
  await expect(row).toContainText(pair.giver.name);
  await row.getByRole("link", { name: "Vous avez reçu une recommandation" }).click();
  await expect(heading(page)).toContainText(given.prospect);
  await expect(bell).toHaveAccessibleName("Notifications");
  expect((await receiver.ask<Known>(COUNT)).viewer.unreadNoticeCount).toBe(0);

  await page.goto("/profil/notifications");
  const choice = page.getByRole("region", { name: "Recommandations reçues" });
  await choice.getByRole("checkbox", { name: "Par courrier" }).click();
  await expect
    .poll(async () =>
      (await receiver.ask<Known>(COUNT)).viewer.noticePreferences.find(({ kind }) => kind === "REFERRAL_RECEIVED"),
    )
    .toEqual({ kind: "REFERRAL_RECEIVED", mailed: false });
  await page.reload();
  await expect(choice.getByRole("checkbox", { name: "Par courrier" })).not.toBeChecked();
  await expect(choice.getByRole("checkbox", { name: "Dans l’application" })).toBeChecked();
});
