import { stateOf } from "../../e2e/accounts.ts";
import { chooseAnyMember, expect, fillProspect, openGive, RARE, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("member") });

test("a draft survives a reload", RARE, async ({ page }) => {
  await page.goto("/semaine");
  await openGive(page);
  await chooseAnyMember(page);
  await fillProspect(page, "Maël Bénard");
  await page.getByText("Oui, par écrit").click();
  await expect(page.getByRole("radio", { name: "Oui, par écrit" })).toBeChecked();
  await page.reload();
  await expect(page.getByLabel("Son nom")).toHaveValue("Maël Bénard");
  await expect(page.getByLabel("Quel est le besoin")).toHaveValue(/escalier/);
  await expect(page.getByRole("radio", { name: "Oui, par écrit" })).toBeChecked();
  await expect(page.getByRole("button", { name: /^Recommander à / })).toBeVisible();
  await page.getByRole("button", { name: "Tout effacer" }).click();
  await expect(page.getByLabel("Son nom")).toHaveValue("");
});

test("what is missing is said beside its field", async ({ page }) => {
  await page.goto("/recommander");
  await page.getByRole("button", { name: "Recommander", exact: true }).click();
  await expect(page.getByText("Choisissez le membre à qui vous recommandez.")).toBeVisible();
  await expect(page.getByLabel("Son nom")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText("Indiquez un téléphone ou un courriel.")).toBeVisible();
});
