// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { currencyName } from "./currency";
import { locale } from "./locale";

afterEach(() => locale.set("fr"));

test("a currency is called as the reader calls it", () => {
  expect(["EUR", "CHF", "XPF"].map(currencyName)).toEqual(["euros", "francs suisses", "francs CFP"]);
  locale.set("en");
  expect(["EUR", "CHF"].map(currencyName)).toEqual(["euros", "Swiss francs"]);
});
