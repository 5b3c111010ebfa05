import type { SheetDraft, SheetFieldName, SheetValues } from "./writing";

/** What somebody typed into a sheet, kept with what it said until then: so what others write meanwhile is noticed. */
export type Typed = {
  said: SheetDraft;
  /** Of the fields that were touched. */
  was: SheetDraft;
  /** The number of the version that they were written into; null while nothing is typed. */
  from: number | null;
};

export const UNTOUCHED: Typed = { said: {}, was: {}, from: null };

const namesOf = (values: SheetDraft) => Object.keys(values) as SheetFieldName[];

/** What tells a value from another: of places and activities their ids. */
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.map(bare);
  }
  return typeof value === "object" && value !== null && "id" in value ? value.id : value;
};
const isSame = (one: unknown, other: unknown) => JSON.stringify(bare(one)) === JSON.stringify(bare(other));

const only = (values: SheetValues, names: readonly SheetFieldName[]): SheetDraft =>
  Object.fromEntries(names.map((name) => [name, values[name]])) as SheetDraft;

/** Something more was typed into the version of this number, which says these values. */
export function typing(typed: Typed, changed: SheetDraft, latest: SheetValues, number: number): Typed {
  return {
    said: { ...typed.said, ...changed },
    was: { ...only(latest, namesOf(changed)), ...typed.was },
    from: typed.from ?? number,
  };
}

/** The fields that somebody else wrote, too, and otherwise, since they were typed into here. */
export const conflictsOf = ({ said, was }: Typed, latest: SheetValues): SheetFieldName[] =>
  namesOf(said).filter((name) => !isSame(was[name], latest[name]) && !isSame(said[name], latest[name]));

/** One's own words of a field hold, and the other's are known. */
export const keepOwn = (typed: Typed, name: SheetFieldName, latest: SheetValues): Typed => ({
  ...typed,
  was: { ...typed.was, ...only(latest, [name]) },
});

/** The field says what the sheet says now. */
export const takeOther = (typed: Typed, name: SheetFieldName, latest: SheetValues): Typed =>
  keepOwn({ ...typed, said: { ...typed.said, ...only(latest, [name]) } }, name, latest);
