import { expect, test } from "vitest";
import { isLast, stepShown } from "./welcome";

test("what is left comes in order, and whatever the address asks for can be done again", () => {
  expect(stepShown(["INSTALLATION", "PROFILE"], undefined)).toBe("profil");
  expect(stepShown(["INSTALLATION"], undefined)).toBe("application");
  expect(stepShown(["INSTALLATION"], "partenaires")).toBe("partenaires");
  expect(stepShown([], undefined)).toBeNull();
});

test("the last step is the one that leaves none", () => {
  expect(isLast(["PARTNERS", "PROFILE"], "PARTNERS")).toBe(false);
  expect(isLast(["PARTNERS"], "PARTNERS")).toBe(true);
  expect(isLast([], "PROFILE")).toBe(true);
});
