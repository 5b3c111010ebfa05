import { expect, test } from "vitest";
import { blank, inputOf, missing, moved, refusalAt, replaced } from "./editing";

test("what is asked no more can be asked again", () => {
  expect(missing([blank("PLACE"), blank("BUDGET")])).toEqual([
    "FIRM_SIZE",
    "ACTIVITY",
    "SOUGHT",
    "FREQUENCY",
    "EXCLUSIVITY",
  ]);
  expect(replaced(["a", "b", "c"], 1, null)).toEqual(["a", "c"]);
  expect(replaced(["a", "b", "c"], 1, "d")).toEqual(["a", "d", "c"]);
});

test("the order changes by one step, and not beyond the ends", () => {
  expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], 0, -1)).toEqual(["a", "b", "c"]);
  expect(moved(["a", "b", "c"], 2, 1)).toEqual(["a", "b", "c"]);
});

test("a help without words is none", () => {
  const question = blank("PLACE");
  expect(inputOf([{ ...question, help: { french: " ", english: "" } }])[0]?.help).toBeNull();
  expect(inputOf([{ ...question, help: { french: "Ici", english: "" } }])[0]?.help).toEqual({
    french: "Ici",
    english: "",
  });
});

test("a refusal stands beside the very field", () => {
  const refusals = [{ message: "Obligatoire", path: ["questions", "1", "options", "0", "code"] }];
  expect(refusalAt(refusals, 1, "options", 0, "code")).toBe("Obligatoire");
  expect(refusalAt(refusals, 1, "options", 1, "code")).toBeUndefined();
});
