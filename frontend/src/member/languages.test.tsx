import { type I18n, i18n, setupI18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useLanguageNames } from "./languages";

const namesIn = (language: I18n) =>
  renderHook(useLanguageNames, {
    wrapper: ({ children }) => <I18nProvider i18n={language}>{children}</I18nProvider>,
  }).result.current;

test("in a row, French languages have a capital only at the beginning", () => {
  const { one, all } = namesIn(i18n);
  expect(all(["FR", "EN", "FSL"])).toBe("Français, anglais et langue des signes française");
  expect(all(["EN", "FR"])).toBe("Anglais et français");
  expect(["EN", "FSL"].map((language) => one(language as "EN" | "FSL"))).toEqual([
    "Anglais",
    "Langue des signes française",
  ]);
  expect(all([])).toBe("");
});

test("in English each keeps its own", async () => {
  const { messages } = await import("virtual:words/all/en");
  const { all } = namesIn(setupI18n({ locale: "en", messages: { en: messages } }));
  expect(all(["FR", "EN", "FSL"])).toBe("French, English, and French sign language");
});
