/** The named situations in which a mutation did nothing. */
export type UserErrors = readonly {
  readonly message?: string | undefined;
  readonly path?: readonly string[] | undefined;
}[];

/** The message for an input field, told by the last step of its path. */
export function errorOf(errors: UserErrors, ...names: string[]): string | undefined {
  return errors.find((error) => names.includes(error.path?.at(-1) ?? ""))?.message;
}

/** What concerns no single field of those shown. */
export function otherErrors(errors: UserErrors, shown: readonly string[]): string[] {
  return errors.filter((error) => !shown.includes(error.path?.at(-1) ?? "")).map((error) => error.message ?? "");
}
