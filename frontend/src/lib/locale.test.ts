import { i18n } from "@lingui/core";
import { expect, test } from "vitest";
import { activateLocale, addMessages, setMessages } from "./locale";

const words = (say: Record<string, string>) => ({
  fr: async () => ({ messages: { [`${say["id"]}`]: `${say["fr"]}` } }),
  en: async () => ({ messages: { [`${say["id"]}`]: `${say["en"]}` } }),
});

test("what a page brings is said beside the application's own words, in each language", async () => {
  setMessages(words({ id: "yes", fr: "oui", en: "yes" }));
  await activateLocale("fr");
  await addMessages(words({ id: "mail", fr: "courrier", en: "mail" }));
  expect([i18n._("yes"), i18n._("mail")]).toEqual(["oui", "courrier"]);
  await activateLocale("en");
  expect([i18n._("yes"), i18n._("mail")]).toEqual(["yes", "mail"]);
});
