import { expect, test } from "vitest";
import { answered, answersOf, NOTHING, readAsked, searchOf } from "./asked";

const WHOLE =
  "?region=FR-13&v=1&ou=13005&taille=1-9&activite=bouche&recherche=clients,entraide&rythme=mois&budget=300&exclusivite=oui&indispensable=ou,budget";

test("an address means the same wherever it is opened, and stays what it is", () => {
  const asked = readAsked(WHOLE);
  expect(searchOf(asked)).toBe(WHOLE);
  expect(answersOf(asked)).toEqual({
    place: "13005",
    firmSize: "1-9",
    activity: "bouche",
    sought: ["clients", "entraide"],
    frequency: "mois",
    budget: "300",
    exclusivity: "oui",
    indispensable: ["PLACE", "BUDGET"],
  });
});

test("what nobody can have meant is left out", () => {
  expect(readAsked("?v=-1&ou=%3Cb%3E&taille=&region=fr-13&question=rien&indispensable=ou,autre")).toEqual({
    ...NOTHING,
    region: "FR-13",
  });
  expect(readAsked("?v=1.5&recherche=clients,,%20,export")).toEqual({
    ...NOTHING,
    answers: { SOUGHT: ["clients", "export"] },
  });
});

test("an answer takes the place of another; a question that is skipped leaves nothing", () => {
  const asked = readAsked(WHOLE);
  expect(searchOf(answered(asked, "BUDGET", ["600"], false))).toBe(
    WHOLE.replace("budget=300", "budget=600").replace("ou,budget", "ou"),
  );
  expect(searchOf(answered(asked, "PLACE", [], true))).toBe(
    WHOLE.replace("ou=13005&", "").replace("ou,budget", "budget"),
  );
  expect(answered(asked, "SOUGHT", ["achats"], true).indispensable).toEqual(["PLACE", "SOUGHT", "BUDGET"]);
});
