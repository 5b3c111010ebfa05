import { stateOf } from "../../e2e/accounts.ts";
import { lookAt } from "../../e2e/look.ts";
import { openFirst, screen } from "../../e2e/screens.ts";
import { expect, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("member"), sharesBrowser: true });

test("saying thank you", screen("/merci"));
test("a member's figures", screen("/chiffres"));
test("closed business that doesn't exist", screen("/merci/inconnu"));

test("closed business", async ({ page }) => {
  await openFirst(page, "/chiffres", /mercis? enregistré/);
  await lookAt(page);
});

test("correcting closed business", async ({ page }) => {
  await openFirst(page, "/chiffres", /mercis? enregistré/);
  await page.getByRole("button", { name: "Corriger" }).click();
  await expect(page.getByRole("dialog", { name: "Corriger ce merci" })).toBeVisible();
  await lookAt(page);
});
