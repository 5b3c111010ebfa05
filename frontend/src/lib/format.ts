import { now } from "./clock";
import { locale } from "./locale";
import { dayOf, zone } from "./zone";

const TAGS = { fr: "fr-FR", en: "en-GB" };
const tag = () => TAGS[locale.get()];
const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.RelativeTimeFormat>();

function kept<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.RelativeTimeFormat>(
  key: string,
  make: (tag: string) => T,
): T {
  const name = `${tag()} ${key}`;
  const format = (formats.get(name) as T | undefined) ?? make(tag());
  formats.set(name, format);
  return format;
}

export type Money = { readonly minorUnits: number; readonly currency: string };

/** Euros in full: whole amounts without cents. */
export function formatMoney({ minorUnits, currency }: Money): string {
  const digits = minorUnits % 100 === 0 ? 0 : 2;
  return kept(
    `money ${currency} ${digits}`,
    (name) =>
      new Intl.NumberFormat(name, {
        style: "currency",
        currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  ).format(minorUnits / 100);
}

/** Rounded to whole euros: for totals, where cents are noise. */
export const formatTotal = ({ minorUnits, currency }: Money): string =>
  formatMoney({ minorUnits: Math.round(minorUnits / 100) * 100, currency });

/** For an axis or a tile: 12 k€, 1,2 M€. French writes the multiple and the currency as one word. */
export function formatMoneyShort({ minorUnits, currency }: Money): string {
  return kept(
    `short ${currency}`,
    (name) =>
      new Intl.NumberFormat(name, { style: "currency", currency, notation: "compact", maximumFractionDigits: 1 }),
  )
    .format(minorUnits / 100)
    .replace(/(\p{L})\s(?=\p{Sc})/u, "$1");
}

export function formatNumber(value: number, digits = 0): string {
  return kept(`number ${digits}`, (name) => new Intl.NumberFormat(name, { maximumFractionDigits: digits })).format(
    value,
  );
}

/** A share between 0 and 1. */
export function formatShare(value: number): string {
  return kept("share", (name) => new Intl.NumberFormat(name, { style: "percent", maximumFractionDigits: 0 })).format(
    value,
  );
}

const isDay = (moment: string): boolean => moment.length === 10;

/** French tells the first of a month by its rank: 1er octobre, but 21 octobre. */
const ranked = (told: string): string => (locale.get() === "fr" ? told.replace(/(?<!\d)1(?=\s\p{L})/u, "1er") : told);

/** A calendar day, such as 2026-11-23, is the same day in every zone; an instant is told by the region's clock. */
function formatMoment(key: string, options: Intl.DateTimeFormatOptions, moment: string): string {
  const timeZone = isDay(moment) ? "UTC" : zone.get();
  const format = kept(`${key} ${timeZone}`, (name) => new Intl.DateTimeFormat(name, { timeZone, ...options }));
  return ranked(format.format(new Date(moment)));
}

export const formatDay = (date: string): string =>
  formatMoment("day", { day: "numeric", month: "long", year: "numeric" }, date);

export const formatLongDay = (date: string): string =>
  formatMoment("long", { weekday: "long", day: "numeric", month: "long", year: "numeric" }, date);

export const formatShortDay = (date: string): string => formatMoment("short", { day: "numeric", month: "short" }, date);

export const formatMonth = (date: string): string => formatMoment("month", { month: "long", year: "numeric" }, date);

export const formatShortMonth = (date: string): string => formatMoment("shortMonth", { month: "short" }, date);

export const formatInstant = (instant: string): string =>
  formatMoment(
    "instant",
    { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
    instant,
  );

/** ISO 8601 weekday: 1 Monday … 7 Sunday. 2024-01-01 was a Monday. */
export const formatWeekday = (weekday: number): string =>
  formatMoment("weekday", { weekday: "long" }, `2024-01-0${weekday}`);

const DAY_MS = 86_400_000;

/** “il y a 3 jours”, “hier”, “aujourd’hui”, by the region's calendar: kept on one line. */
export function formatAgo(instant: string, at: Date = now()): string {
  const days = Math.round((Date.parse(dayOf(at)) - Date.parse(dayOf(instant))) / DAY_MS);
  const format = kept("ago", (name) => new Intl.RelativeTimeFormat(name, { numeric: "auto" }));
  const [count, unit] =
    days < 45
      ? ([days, "day"] as const)
      : days < 700
        ? ([Math.round(days / 30.4), "month"] as const)
        : ([Math.round(days / 365.25), "year"] as const);
  return format.format(-count, unit).replaceAll(" ", "\u00a0");
}
