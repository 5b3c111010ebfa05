import { clip, plain } from "./characters";
import type { Known } from "./only";

// Reading of search parameters: whatever stands in an address, a page gets what it understands.
type Raw = Record<string, unknown>;

/** The API takes no longer search. */
export const MOST_SEARCHED = 100;
/** No id, code or cursor that the server makes is as long. */
const MOST_OPAQUE = 1_000;
const FIRST_YEAR = "1900";
const LAST_YEAR = "2199";

const written = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" && Number.isFinite(value) ? String(value) : "";

/** Words to search by, no longer than the API takes. */
export const textOf = (raw: Raw, name: string): string | undefined =>
  clip(plain(written(raw[name])), MOST_SEARCHED).trim() || undefined;

/** What the server made and only it can read, such as an id. */
export const opaqueOf = (raw: Raw, name: string): string | undefined => {
  const text = written(raw[name]);
  return /^[\x21-\x7e]+$/.test(text) && text.length <= MOST_OPAQUE ? text : undefined;
};

export const oneOf = <T extends string>(raw: Raw, name: string, allowed: readonly T[]): T | undefined =>
  allowed.find((value) => value === raw[name]);

/** A calendar day that exists, of a time in which something may have happened. */
export const dayOf = (raw: Raw, name: string): string | undefined => {
  const text = written(raw[name]);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= FIRST_YEAR && text.slice(0, 4) <= LAST_YEAR;
  const time = isDay ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : text;
};

export type Cursor = { after?: string; before?: string };

export const cursorOf = (raw: Raw): Cursor =>
  understood({ after: opaqueOf(raw, "after"), before: opaqueOf(raw, "before") });

/** The same search at the beginning of its list. */
export function fromStart<S extends Cursor>({ after: _after, before: _before, ...rest }: S): Omit<S, keyof Cursor> {
  return rest;
}

/**
 * What a page understands of its address. The router lays it over what stands there: a name without a value must be there,
 * or what could not be understood would reach the page.
 */
export const understood = <T extends object>(values: T): Known<T> => values as never;

/** A page of a connection by cursor: forward unless the reader goes back. */
export const pageOf = ({ after, before }: Cursor, size: number) =>
  before
    ? { first: null, after: null, last: size, before }
    : { first: size, after: after ?? null, last: null, before: null };
