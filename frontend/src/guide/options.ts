export type Words<T extends string> = { readonly [value in T]?: string };

const valuesOf = <T extends string>(words: Words<T>) => Object.keys(words) as T[];

/** What can be chosen, by the API's words, which are those of the record; in its order. */
export const entriesOf = <T extends string>(words: Words<T>) =>
  valuesOf(words).map((value) => ({ value, label: words[value] ?? value }));

/** The same, or nothing. */
export const optionsOf = <T extends string>(words: Words<T>, nothing: string) => [
  { value: "" as const, label: nothing },
  ...entriesOf(words),
];

/** The values with this one, or without; in the order of the words. */
export const toggled = <T extends string>(words: Words<T>, values: readonly T[], value: T, isChosen: boolean): T[] =>
  valuesOf(words).filter((other) => (other === value ? isChosen : values.includes(other)));
