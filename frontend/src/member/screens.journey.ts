import { stateOf } from "../../e2e/accounts.ts";
import { lookAt } from "../../e2e/look.ts";
import { PICTURED, picture } from "../../e2e/picture.ts";
import { openFirst, screen } from "../../e2e/screens.ts";
import { expect, test } from "../../e2e/support.ts";

test.use({ sharesBrowser: true });

test.describe("as a member", () => {
  test.use({ storageState: stateOf("member") });

  test("the directory", screen("/annuaire"));
  test("groups and their open seats", screen("/annuaire?vue=places"));
  test("a member who doesn't exist", screen("/membres/inconnu"));

  test("a member's card", async ({ page }) => {
    await openFirst(page, "/annuaire", /membre/);
    await lookAt(page);
  });

  test("their profile", screen("/profil"));
  test("first steps: the card", screen("/bienvenue?etape=profil"));
  test("first steps: partners", screen("/bienvenue?etape=partenaires"));
  test("first steps: the application", screen("/bienvenue?etape=application"));
  test("first steps that are done", screen("/bienvenue"));

  test.describe("a form that keeps what is typed", () => {
    test.use({ sharesBrowser: false });

    test("a profile with something wrong", async ({ page }) => {
      await page.goto("/profil");
      await page.getByLabel("Entreprise", { exact: true }).fill("");
      await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
      await expect(page.getByText("Indiquez l’entreprise.")).toBeVisible();
      await lookAt(page);
    });
  });

  test("administration that isn't theirs", screen("/administration/membres"));
});

test.describe("as a director", () => {
  test.use({ storageState: stateOf("director") });

  test("a profile without a membership", screen("/profil"));
  test("administered members", screen("/administration/membres"));
  test("imports of members", screen("/administration/membres/imports"));

  test("importing members", async ({ page }) => {
    await page.goto("/administration/membres/import");
    await page.getByRole("button", { name: "Vérifier le fichier" }).click();
    await expect(page.getByText("Choisissez un fichier, ou collez son contenu.")).toBeVisible();
    await lookAt(page);
  });

  test("no administered member", screen("/administration/membres?q=introuvable"));
  test("an administered member who doesn't exist", screen("/administration/membres/inconnu"));

  test("inviting a member", PICTURED, async ({ page }) => {
    await page.goto("/administration/membres?inviter=true");
    await expect(page.getByRole("dialog", { name: "Inviter un membre" })).toBeVisible();
    await picture(page, "membre-inviter");
    await page.getByRole("button", { name: "Inviter", exact: true }).click();
    await expect(page.getByText("Indiquez le SIRET.")).toBeVisible();
    await lookAt(page);
  });

  for (const [button, title] of [
    ["Corriger", "Corriger la fiche"],
    ["Changer de groupe", "Changer de groupe"],
    ["Inviter de nouveau", "Inviter de nouveau"],
  ] as const) {
    test(title, async ({ page }) => {
      await openFirst(page, "/administration/membres?region=FR-14", /membre/);
      await page.getByRole("button", { name: button }).click();
      await expect(page.getByRole("dialog", { name: title })).toBeVisible();
      await lookAt(page);
    });
  }
});
