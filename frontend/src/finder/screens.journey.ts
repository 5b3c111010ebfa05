import { stateOf } from "../../e2e/accounts.ts";
import { screen } from "../../e2e/screens.ts";
import { test } from "../../e2e/support.ts";

test("where to begin", screen("/trouver"));
test("a question", screen("/trouver/FR-13?v=1&question=recherche"));
test("networks that fit", screen("/trouver/FR-13?v=1&ou=13005&activite=bouche&budget=300"));

test.describe("as an editor", () => {
  test.use({ storageState: stateOf("director") });

  test("the questions of a region", screen("/administration/moteur?region=FR-14"));
});
