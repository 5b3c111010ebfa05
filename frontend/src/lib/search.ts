// Reading of search parameters: whatever stands in an address, a page gets what it understands.
type Raw = Record<string, unknown>;

export const textOf = (raw: Raw, name: string): string | undefined => {
  const value = raw[name];
  return typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;
};

export const oneOf = <T extends string>(raw: Raw, name: string, allowed: readonly T[]): T | undefined =>
  allowed.find((value) => value === raw[name]);

/** A calendar day that exists. */
export const dayOf = (raw: Raw, name: string): string | undefined => {
  const text = textOf(raw, name);
  const isDay = text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);
  const time = isDay ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : text;
};

export type Cursor = { after?: string; before?: string };

export const cursorOf = (raw: Raw): Cursor => only({ after: textOf(raw, "after"), before: textOf(raw, "before") });

/** Leaves out what is undefined, so that addresses stay short. */
export function only<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

/** A page of a connection by cursor: forward unless the reader goes back. */
export const pageOf = (cursor: Cursor, size: number) =>
  cursor.before ? { last: size, before: cursor.before } : { first: size, after: cursor.after ?? null };
