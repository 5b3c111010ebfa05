import { monthsBefore, today } from "@/lib/period";

/** mois: the last thirty days; trimestre: the last ninety; annee: twelve months with the current one. */
export const SPANS = ["mois", "trimestre", "annee"] as const;
export type SpanName = (typeof SPANS)[number];

/** Whole days, both ends included, and what a bar of the drawing stands for. */
export type Span = { from: string; to: string; unit: "day" | "month" };
export type Counted = {
  readonly day: string;
  readonly views: number;
  readonly unique: number;
  readonly contacts: number;
};

const DAY_MS = 86_400_000;
const DAYS = { mois: 30, trimestre: 90 };
const LATER_MONTHS = 11;

export const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);

/** Until today by the region's clock. */
export const spanOf = (name: SpanName, day: string = today()): Span =>
  name === "annee"
    ? { from: monthsBefore(day, LATER_MONTHS), to: day, unit: "month" }
    : { from: daysAfter(day, 1 - DAYS[name]), to: day, unit: "day" };

/** One row for each day or month of the span, by its first day; those on which nothing was counted, too. */
export function rowsOf(days: readonly Counted[], { from, to, unit }: Span): Counted[] {
  const nameOf = (day: string) => (unit === "day" ? day : `${day.slice(0, 7)}-01`);
  const rows = new Map<string, Counted>();
  for (let day = from; day <= to; day = daysAfter(day, 1)) {
    rows.set(nameOf(day), { day: nameOf(day), views: 0, unique: 0, contacts: 0 });
  }
  for (const { day, views, unique, contacts } of days) {
    const row = rows.get(nameOf(day));
    if (row) {
      rows.set(row.day, {
        day: row.day,
        views: row.views + views,
        unique: row.unique + unique,
        contacts: row.contacts + contacts,
      });
    }
  }
  return [...rows.values()];
}
