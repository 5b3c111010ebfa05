import type { Page } from "@playwright/test";
import { stateOf } from "../../e2e/accounts.ts";
import { lookAt } from "../../e2e/look.ts";
import { PICTURED, picture } from "../../e2e/picture.ts";
import { openFirst, screen } from "../../e2e/screens.ts";
import { expect, heading, test } from "../../e2e/support.ts";

const CLIENT = "/administration/clients/pcl_partenaire-calvados";

test.use({ storageState: stateOf("administrator"), sharesBrowser: true });

test("partner organisations", screen("/administration/partenaires"));
test("no partner organisation", screen("/administration/partenaires?q=introuvable"));
test("partner organisations that read nothing", screen("/administration/partenaires?etat=rien"));
test("a client", PICTURED, screen(CLIENT, { picture: "partenaire-client" }));
test("a client's history", screen(`${CLIENT}?vue=historique`));
test("a client that doesn't exist", screen("/administration/clients/pcl_inconnu"));
test("nobody reads the whole network", screen("/administration/lecteurs?region=FR&etat=autres"));

test("a partner organisation", async ({ page }) => {
  await openFirst(page, "/administration/partenaires?q=chambre imaginaire", /organisme/);
  await expect(page.getByText("partenaire-calvados")).toBeVisible();
  await lookAt(page);
});

test("registering a partner organisation", async ({ page }) => {
  await page.goto("/administration/partenaires?enregistrer=true");
  await page.getByRole("dialog").getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByText("Donnez le nom de l’organisme.")).toBeVisible();
  await lookAt(page);
});

test("granting a client", async ({ page }) => {
  await page.goto(`${CLIENT}?action=habiliter`);
  await page.getByRole("dialog").getByRole("button", { name: "Habiliter", exact: true }).click();
  await expect(page.getByText("Choisissez la région.")).toBeVisible();
  await lookAt(page);
});

test("giving a client another secret", async ({ page }) => {
  await page.goto(`${CLIENT}?action=renouveler`);
  await expect(page.getByRole("dialog", { name: "Donner un nouveau secret" })).toBeVisible();
  await lookAt(page);
});

test("taking a grant back", async ({ page }) => {
  await page.goto(CLIENT);
  await page
    .getByRole("button", { name: /^Retirer : / })
    .first()
    .click();
  await expect(page.getByRole("dialog", { name: "Retirer l’habilitation" })).toBeVisible();
  await lookAt(page);
});

test.describe("a form that keeps what is typed", () => {
  test.use({ sharesBrowser: false });

  test("a secret, which is shown once", PICTURED, async ({ page }) => {
    await answerCreating(page, "Zm9yLWxvb2tpbmctYXQtdGhpcy1zY3JlZW4tb25seS0");
    await openFirst(page, "/administration/partenaires?q=chambre imaginaire", /organisme/);
    await page.getByRole("button", { name: "Créer un client" }).click();
    await page.getByLabel("Nom du client").fill("pour-voir");
    await page.getByRole("button", { name: "Créer", exact: true }).click();
    await expect(page.getByRole("dialog", { name: "Le secret de pour-voir" })).toBeVisible();
    await picture(page, "partenaire-secret");
    await page.getByRole("button", { name: "J’ai gardé le secret" }).click();
    await lookAt(page);
  });

  test("a secret whose answer was lost", async ({ page }) => {
    await answerCreating(page, null);
    await openFirst(page, "/administration/partenaires?q=chambre imaginaire", /organisme/);
    await page.getByRole("button", { name: "Créer un client" }).click();
    await page.getByLabel("Nom du client").fill("pour-voir");
    await page.getByRole("button", { name: "Créer", exact: true }).click();
    await expect(page.getByText("Le secret ne peut plus être montré")).toBeVisible();
    await lookAt(page);
  });
});

test.describe("as a director", () => {
  test.use({ storageState: stateOf("director") });

  test("who reads a region", PICTURED, screen("/administration/lecteurs", { picture: "partenaire-lecteurs" }));
  test("nobody who reads a region any more", screen("/administration/lecteurs?etat=autres"));
});

test.describe("as a director, where they have no business", () => {
  test.use({ storageState: stateOf("director"), expectedProblem: /FORBIDDEN|not allowed|403|permission/i });

  test("partner organisations", async ({ page }) => {
    await page.goto("/administration/partenaires");
    await expect(heading(page, "Page introuvable")).toBeVisible();
    await lookAt(page);
  });
});

/** Answers createClient in the server's place; everything else goes through. No client is made. */
async function answerCreating(page: Page, secret: string | null): Promise<void> {
  await page.route("**/graphql", async (route) => {
    const input = route.request().postDataJSON()?.variables?.input;
    if (input?.name !== "pour-voir") {
      await route.fallback();
      return;
    }
    const client = { __typename: "PartnerClient", id: "pcl_pour-voir", name: "pour-voir" };
    const body = { data: { createClient: { client, secret, errors: [] } } };
    await route.fulfill({
      status: 200,
      contentType: "application/graphql-response+json",
      body: JSON.stringify(body),
    });
  });
}
