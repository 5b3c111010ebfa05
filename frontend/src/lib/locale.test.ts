// @vitest-environment happy-dom
import { i18n } from "@lingui/core";
import { expect, test } from "vitest";
import { activateLocale, type Locale, needWords, type Words } from "./locale";

const said = (id: string): Words => ({
  fr: async () => ({ messages: { [id]: `${id} en français` } }),
  en: async () => ({ messages: { [id]: `${id} in English` } }),
});

/** Words that wait until they are let come. */
function late(id: string) {
  const gates: Record<Locale, PromiseWithResolvers<void>> = {
    fr: Promise.withResolvers(),
    en: Promise.withResolvers(),
  };
  const words: Words = {
    fr: () => gates.fr.promise.then(said(id).fr),
    en: () => gates.en.promise.then(said(id).en),
  };
  return { words, come: (locale: Locale) => gates[locale].resolve() };
}

test("another language has the words of every page that was opened", async () => {
  await activateLocale("fr", said("first"));
  await needWords(said("page"));
  expect(i18n._("page")).toBe("page en français");
  await activateLocale("en");
  expect([i18n._("first"), i18n._("page")]).toEqual(["first in English", "page in English"]);
});

test("words that come after another language was chosen are asked for in that one", async () => {
  await activateLocale("fr");
  const { words, come } = late("later");
  const ready = needWords(words);
  await activateLocale("en");
  come("fr");
  come("en");
  await ready;
  expect(i18n._("later")).toBe("later in English");
});

test("a language that is on its way takes along what was wanted meanwhile", async () => {
  await activateLocale("fr");
  const slow = late("slow");
  const needed = needWords(slow.words);
  slow.come("fr");
  await needed;
  const chosen = activateLocale("en");
  await needWords(said("meanwhile"));
  slow.come("en");
  await chosen;
  expect([i18n._("slow"), i18n._("meanwhile")]).toEqual(["slow in English", "meanwhile in English"]);
});
