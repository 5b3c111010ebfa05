import { Api } from "../../e2e/api.ts";
import { expect, heading, readText, test } from "../../e2e/support.ts";

test.use({ chapter: "Le Phare et la Plume", pairFrom: 8 });

test("a member links their calendar, which fetches the meetings until it is revoked", async ({
  openAs,
  pair,
  request,
}, { project }) => {
  // Both sizes of screen run at the same moment.
  const member = project.name === "phone" ? pair.giver : pair.receiver;
  const page = await openAs(await (await Api.signIn(member.email)).state());
  await page.goto("/profil");
  await page.getByRole("link", { name: "Relier mon agenda" }).click();
  await expect(heading(page, "Mon agenda")).toBeVisible();
  await page.getByRole("button", { name: "Créer l’adresse" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Créer", exact: true }).click();
  const shown = page.getByRole("dialog", { name: "L’adresse de mon agenda" });
  const address = await readText(shown.getByRole("group", { name: "Adresse" }));
  await expect(shown.getByRole("link", { name: "M’abonner sur cet appareil" })).toHaveAttribute("href", /^webcal:/);
  await shown.getByRole("button", { name: "C’est fait" }).click();
  await expect(shown.getByText(/Vous n’avez pas copié l’adresse/)).toBeVisible();
  await shown.getByRole("button", { name: "Fermer sans la copier" }).click();
  await expect(page.getByText("pas encore")).toBeVisible();

  const file = new URL(address).pathname;
  const fetched = await request.get(file);
  expect(fetched.headers()["content-type"]).toContain("text/calendar");
  expect(await fetched.text()).toContain("Le Phare et la Plume");
  await page.reload();
  await expect(page.getByText("pas encore")).toBeHidden();
  await page.getByRole("button", { name: "Révoquer l’adresse" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Révoquer", exact: true }).click();
  await expect(page.getByText("Votre agenda n’est pas encore relié")).toBeVisible();
  expect((await request.get(file)).status()).toBe(404);
});
