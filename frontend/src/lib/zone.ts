import { signal } from "./signal";
import { readStored, writeStored } from "./stored";

/** The clock of the networks of metropolitan France: until the server has said which clock is the person's. */
const FIRST = "Europe/Paris";
const KEPT = "zone";

function isZone(name: unknown): name is string {
  try {
    return typeof name === "string" && new Intl.DateTimeFormat("fr", { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

const kept = readStored<unknown>(KEPT);

/** The time zone (IANA) of the person's region: days and hours are told by its clock, not by the device's. */
export const zone = signal<string>(isZone(kept) ? kept : FIRST);

/** A zone that this browser doesn't know changes nothing. */
export function setZone(name: string): void {
  if (isZone(name)) {
    writeStored(KEPT, name);
    zone.set(name);
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant by the region's clock, such as 2026-11-23. A day stays the day that it is. */
export function dayOf(moment: string | Date): string {
  if (typeof moment === "string" && moment.length === 10) {
    return moment;
  }
  const name = zone.get();
  // Swedish writes days as ISO 8601 does.
  const format = formats.get(name) ?? new Intl.DateTimeFormat("sv-SE", { timeZone: name });
  formats.set(name, format);
  return format.format(new Date(moment));
}
