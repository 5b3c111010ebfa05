import { stateOf } from "../../e2e/accounts.ts";
import { lookAt } from "../../e2e/look.ts";
import { PICTURED, picture } from "../../e2e/picture.ts";
import { openFirst, screen } from "../../e2e/screens.ts";
import { expect, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("director"), sharesBrowser: true });

test("offices", screen("/administration/responsables"));
test("no office", screen("/administration/responsables?q=introuvable"));
test("an office that doesn't exist", screen("/administration/responsables/inconnu"));

test("an office", async ({ page }) => {
  await openFirst(page, "/administration/responsables", /responsabilité/);
  await lookAt(page);
});

test.describe("a form that keeps what is chosen", () => {
  test.use({ sharesBrowser: false });

  test("appointing an officer", PICTURED, async ({ page }) => {
    await page.goto("/administration/responsables?nommer=true");
    await page.getByRole("dialog").getByLabel("Responsabilité").selectOption({ label: "Formation" });
    await picture(page, "responsable-nommer");
    await page.getByRole("button", { name: "Nommer", exact: true }).click();
    await expect(page.getByText("Choisissez le membre.")).toBeVisible();
    await lookAt(page);
  });

  test("appointing a consultant", async ({ page }) => {
    await page.goto("/administration/responsables?nommer=true");
    await page.getByRole("dialog").getByLabel("Responsabilité").selectOption({ label: "Direction conseil" });
    await expect(page.getByRole("combobox", { name: "Groupe" })).toBeVisible();
    await lookAt(page);
  });
});

test("ending a term", async ({ page }) => {
  await openFirst(page, "/administration/responsables?role=PRESIDENT", /responsabilité/);
  await page.getByRole("button", { name: "Mettre fin" }).click();
  await expect(page.getByRole("dialog", { name: "Mettre fin au mandat" })).toBeVisible();
  await lookAt(page);
});
