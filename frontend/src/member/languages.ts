import { useLingui } from "@lingui/react/macro";
import type { SpokenLanguage } from "@/__generated__/profileCommandsUpdateMutation.graphql";

/** Those that members speak most often. */
export const COMMON = ["FR", "EN", "ES", "DE", "IT", "PT", "AR", "FSL"] as const satisfies readonly SpokenLanguage[];

const RARER: Record<Exclude<SpokenLanguage, (typeof COMMON)[number] | "%future added value">, true> = {
  BR: true,
  CA: true,
  CO: true,
  CS: true,
  DA: true,
  EL: true,
  EU: true,
  FA: true,
  HE: true,
  HI: true,
  HU: true,
  JA: true,
  KAB: true,
  KO: true,
  NL: true,
  NO: true,
  OC: true,
  PL: true,
  RO: true,
  RU: true,
  SV: true,
  TR: true,
  UK: true,
  VI: true,
  WO: true,
  ZH: true,
};

/** The others; the compiler says when the API has one more. */
export const OTHERS = Object.keys(RARER) as (keyof typeof RARER)[];

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What languages are called: one by itself, or all of them in a row, where French has a capital only at the beginning. */
export function useLanguageNames() {
  const { t, i18n } = useLingui();
  const names = new Intl.DisplayNames([i18n.locale], { type: "language" });
  const list = new Intl.ListFormat(i18n.locale);
  const nameOf = (language: SpokenLanguage) =>
    // Browsers don't know its name.
    language === "FSL" ? t`langue des signes française` : (names.of(language.toLowerCase()) ?? language);
  return {
    one: (language: SpokenLanguage) => capitalised(nameOf(language)),
    all: (languages: readonly SpokenLanguage[]) => capitalised(list.format(languages.map(nameOf))),
  };
}
