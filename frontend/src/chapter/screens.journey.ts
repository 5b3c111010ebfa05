import { stateOf } from "../../e2e/accounts.ts";
import { lookAt } from "../../e2e/look.ts";
import { openFirst, screen } from "../../e2e/screens.ts";
import { test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("member") });

test("a group that doesn't exist", screen("/groupes/inconnu"));

test("a group", async ({ page }) => {
  await openFirst(page, "/annuaire?vue=places", /groupe/);
  await lookAt(page);
});
