export type Known<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** Leaves out what is undefined, so that addresses stay short. */
export function only<T extends object>(values: T): Known<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
