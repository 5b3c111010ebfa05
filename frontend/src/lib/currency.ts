import { locale } from "./locale";

/** What some of a currency is called in the reader's language: euros. */
export const currencyName = (currency: string): string =>
  new Intl.NumberFormat(locale.get(), { style: "currency", currency, currencyDisplay: "name" })
    .formatToParts(2)
    .find(({ type }) => type === "currency")?.value ?? currency;
