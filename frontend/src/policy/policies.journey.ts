import { stateOf } from "../../e2e/accounts.ts";
import { expect, heading, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("director") });

// Both sizes of screen change the same region's rules at the same moment.
const MATTERS = {
  phone: { name: "Places", value: "Place gardée pour une candidature", said: "45", range: "Entre 1 et 180." },
  desktop: {
    name: "Visites",
    value: "Visites au plus, par personne et par groupe",
    said: "4",
    range: "Entre 1 et 12.",
  },
};

test("a director lays down a rule from a day on, and takes it back", async ({ page }, { project }) => {
  const matter = MATTERS[project.name === "phone" ? "phone" : "desktop"];
  await page.goto("/administration");
  await page.getByRole("link", { name: "Règles de la région" }).click();
  await expect(heading(page, "Règles, Calvados")).toBeVisible();
  const card = page.locator("section").filter({ has: page.getByRole("heading", { name: matter.name, exact: true }) });
  await expect(card.getByText("comme le réseau")).toBeVisible();
  await card.getByRole("button", { name: "Changer" }).click();
  const dialog = page.getByRole("dialog", { name: `${matter.name}, Calvados` });
  const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  await dialog.getByLabel(matter.value).fill("500");
  await dialog.getByLabel("Valable à partir du").fill(day);
  await dialog.getByLabel("Motif").fill("Les entretiens prennent plus de temps l’été.");
  await dialog.getByRole("button", { name: "Enregistrer la règle" }).click();
  await expect(dialog.getByText(matter.range)).toBeVisible();
  await dialog.getByLabel(matter.value).fill(matter.said);
  await dialog.getByRole("button", { name: "Enregistrer la règle" }).click();
  await expect(dialog).toBeHidden();
  await expect(card.getByText(/^Calvados, à partir du /)).toBeVisible();
  await expect(card.getByText("comme le réseau")).toBeVisible();

  await card.getByRole("button", { name: "Retirer cette version" }).click();
  const withdrawing = page.getByRole("dialog", { name: /^Retirer la version du/ });
  await withdrawing.getByLabel("Motif").fill("L’assemblée en a décidé autrement.");
  await withdrawing.getByRole("button", { name: "Retirer cette version" }).click();
  await expect(card.getByText(/^Calvados, à partir du /)).toBeHidden();
  await card.getByText(/^Historique/).click();
  await expect(card.getByText("retirée", { exact: true }).first()).toBeVisible();
  await expect(card.getByText(/L’assemblée en a décidé autrement/).first()).toBeVisible();
});
