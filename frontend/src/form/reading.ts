/** What is missing or wrong, in words, by field; a field without words is as it should be. */
export type Gaps<F extends string> = Readonly<Partial<Record<F, string | false | null | undefined>>>;

/** A draft read: complete, as what is to be sent, or else what it lacks. There is no third way. */
export type Reading<F extends string, I> = { readonly input: I } | { readonly gaps: Gaps<F> };

/** The fields that a reading finds fault with. */
export function fieldsOf<F extends string>(reading: Reading<F, unknown>): F[] {
  return "gaps" in reading ? (Object.keys(reading.gaps) as F[]).filter((field) => reading.gaps[field]) : [];
}

/** The words for some of the fields, where a rule names the fields and the form has the words. */
export const told = <F extends string>(fields: readonly F[], words: Readonly<Record<F, string | null>>): Gaps<F> =>
  Object.fromEntries(fields.map((field) => [field, words[field]])) as Gaps<F>;
