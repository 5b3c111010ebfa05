import { stateOf } from "../../e2e/accounts.ts";
import { lookAt } from "../../e2e/look.ts";
import { openFirst, screen } from "../../e2e/screens.ts";
import { test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("member") });

test("the directory", screen("/annuaire"));
test("groups and their open seats", screen("/annuaire?vue=places"));
test("a member who doesn't exist", screen("/membres/inconnu"));

test("a member's card", async ({ page }) => {
  await openFirst(page, "/annuaire", /membre/);
  await lookAt(page);
});
