import type { TextFact } from "./FactCard";

export type Difference = { key: string; name: string; before: string; after: string };

/** What two lists of the same facts tell differently, in their order. */
export const differencesOf = (former: readonly TextFact[], current: readonly TextFact[]): Difference[] =>
  current
    .map(({ key, name, value }) => ({
      key,
      name,
      before: former.find((fact) => fact.key === key)?.value ?? "",
      after: value,
    }))
    .filter(({ before, after }) => before !== after);

/** After which place a version stands in a list that has the newest first; null for the first of it. */
export function placeBefore(versions: readonly { cursor: string; number: number }[], number: number): string | null {
  const at = versions.findIndex((version) => version.number === number);
  return versions[at - 1]?.cursor ?? null;
}
