import { stateOf } from "../../e2e/accounts.ts";
import { PICTURED } from "../../e2e/picture.ts";
import { screen } from "../../e2e/screens.ts";
import { test } from "../../e2e/support.ts";

test("the demonstration's mail", screen("/courrier"));
test("the demonstration's mail in English", screen("/courrier?langue=en"));
test("a letter of the demonstration", screen("/courrier/019ac000-0000-8000-8000-000000000001"));

test.describe("for the administrator", () => {
  test.use({ storageState: stateOf("administrator"), sharesBrowser: true });
  test("mail", PICTURED, screen("/administration/courrier", { picture: "courrier" }));
  test("mail that was given up, of which there is none", screen("/administration/courrier?etat=abandonne"));
});

test.describe("for a member", () => {
  test.use({ storageState: stateOf("member"), sharesBrowser: true });
  test("notifications", screen("/notifications"));
  test("choice of notifications", screen("/profil/notifications"));
});
