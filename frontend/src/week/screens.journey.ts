import { stateOf } from "../../e2e/accounts.ts";
import { screen } from "../../e2e/screens.ts";
import { test } from "../../e2e/support.ts";

test.use({ sharesBrowser: true });

test.describe("a member's", () => {
  test.use({ storageState: stateOf("member") });
  test("week", screen("/semaine"));
});

test.describe("a director's", () => {
  test.use({ storageState: stateOf("director") });
  test("week", screen("/semaine"));
});
