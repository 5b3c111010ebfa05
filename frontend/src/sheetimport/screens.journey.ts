import { EDITOR, enterAs } from "../../e2e/guide.ts";
import { lookAt } from "../../e2e/look.ts";
import { screen } from "../../e2e/screens.ts";
import { expect, test } from "../../e2e/support.ts";

const PATH = "/administration/guide/import";
/** The file that waits in the demonstration. */
const FILE = "reseaux-de-la-chambre.csv";

test.describe("as an editor", () => {
  test.beforeEach(({ context }) => enterAs(context, EDITOR));

  test("imports of a guide", screen(PATH));
  test("an import that doesn't exist", screen(`${PATH}/inconnu`));

  test("a file that is no table", async ({ page }) => {
    await page.goto(PATH);
    await page
      .getByLabel("Fichier de fiches")
      .setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF") });
    await expect(page.getByText("Ce fichier n’est ni un classeur")).toBeVisible();
    await lookAt(page);
  });

  test("a file that waits to be decided upon, and its rows", async ({ page }) => {
    await page.goto(PATH);
    await page.getByRole("link", { name: FILE }).first().click();
    await expect(page.getByText("Ce que fera ce fichier")).toBeVisible();
    await lookAt(page);
    await page.getByRole("link", { name: "À corriger" }).click();
    await expect(page.getByText("Cette valeur n’existe pas ici.")).toBeVisible();
    await lookAt(page);
    await page.getByRole("link", { name: "Connues", exact: true }).click();
    await lookAt(page);
    await page.getByText("Abandonner ce fichier").click();
    await lookAt(page);
  });
});

test.describe("as nobody in particular", () => {
  test.beforeEach(({ context }) => enterAs(context, "membre@calvados.example"));

  test("somebody else's imports", screen(PATH));
});
