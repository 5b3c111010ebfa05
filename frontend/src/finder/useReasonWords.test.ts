import { expect, test } from "vitest";
import type { Question } from "./question";
import { wordsOf } from "./useReasonWords";

test("a sheet's fee is told by the budget that just includes it", () => {
  const options = [
    { code: "300", words: "Jusqu’à 300 €", values: ["FREE", "UP_TO_100", "UP_TO_300"] },
    { code: "0", words: "Rien", values: ["FREE"] },
    { code: "100", words: "Jusqu’à 100 €", values: ["FREE", "UP_TO_100"] },
  ];
  const budget = { kind: "BUDGET", options } as unknown as Question;
  expect(["FREE", "UP_TO_100", "UP_TO_300", "OVER_1000"].map((value) => wordsOf(budget, value))).toEqual([
    "Rien",
    "Jusqu’à 100 €",
    "Jusqu’à 300 €",
    null,
  ]);
});
