import { expect, test } from "vitest";
import { type Correcting, gapsOf, inputOf, unchanged } from "./correcting";

const recorded = { amount: { minorUnits: 125_050, currency: "CHF" }, closedOn: "2026-11-20" };
const correcting = (values: Partial<Correcting>): Correcting => ({
  ...unchanged(recorded),
  reason: "Erreur",
  ...values,
});

test("it begins with what was recorded", () => {
  expect(unchanged(recorded)).toEqual({ amount: "1250,5", closedOn: "2026-11-20", isVoid: false, reason: "" });
});

test.each<[Partial<Correcting>, string[]]>([
  [{}, []],
  [{ amount: "", closedOn: "" }, ["amount", "closedOn"]],
  [{ amount: "", closedOn: "", isVoid: true }, []],
  [{ reason: " " }, ["reason"]],
])("%j lacks %j", (values, gaps) => {
  expect(gapsOf(correcting(values))).toEqual(gaps);
  expect(inputOf(correcting(values), "CHF") === null).toBe(gaps.length > 0);
});

test("an amount stays in the currency in which it was recorded; what leaves the totals sends none", () => {
  expect(inputOf(correcting({ amount: "900" }), "CHF")).toEqual({
    voided: false,
    reason: "Erreur",
    amount: { minorUnits: 90_000, currency: "CHF" },
    closedOn: "2026-11-20",
  });
  expect(inputOf(correcting({ isVoid: true }), "CHF")).toEqual({ voided: true, reason: "Erreur" });
});
