import type { AttendanceMark } from "@/__generated__/markedMutation.graphql";

/** PALMS, in the order in which one tap after another leads through them. */
export const MARKS = [
  "PRESENT",
  "ABSENT",
  "LATE",
  "MEDICAL",
  "SUBSTITUTE",
] as const satisfies readonly AttendanceMark[];
export type Mark = (typeof MARKS)[number];

/** Their letters are the same in every language: they are the name of the sheet. */
export const LETTERS: Readonly<Record<Mark, string>> = {
  PRESENT: "P",
  ABSENT: "A",
  LATE: "L",
  MEDICAL: "M",
  SUBSTITUTE: "S",
};

/** Who came in a member's place: a member, or somebody's name. */
export type Substitute = { readonly id: string | null; readonly name: string };

/** How a member is marked, and since when; mark is null while nobody has marked them. */
export type Marked = {
  readonly mark: Mark | null;
  readonly substitute: Substitute | null;
  readonly markedAt: string | null;
};

/** A mark that was made on this device. */
export type Made = Marked & { readonly memberId: string; readonly markedAt: string };

/** The mark that holds: of those of one member the later one, as on the server; of two of one moment the newer in the list. */
export function holding<M extends Made>(known: Marked, made: readonly M[]): Marked | M {
  return made.reduce<Marked | M>(
    (held, each) => (held.markedAt !== null && Date.parse(held.markedAt) > Date.parse(each.markedAt) ? held : each),
    known,
  );
}

/** What a tap makes of a mark, through those that the caller may make. */
export function nextMark(mark: Mark | null, offered: readonly Mark[]): Mark {
  const place = mark === null ? -1 : offered.indexOf(mark);
  return offered[(place + 1) % offered.length] ?? "PRESENT";
}

/**
 * Whoever learns of no medical reasons isn't asked for them either: to them it is an absence.
 *
 * @param knowsReasons whether the caller is an officer of the chapter
 */
export const offeredMarks = (knowsReasons: boolean): readonly Mark[] =>
  knowsReasons ? MARKS : MARKS.filter((mark) => mark !== "MEDICAL");

export type Tally = Readonly<Record<Mark, number>> & { readonly unmarked: number };

export function tally(marks: readonly (Mark | null)[]): Tally {
  const count = (mark: Mark | null) => marks.filter((each) => each === mark).length;
  return {
    PRESENT: count("PRESENT"),
    ABSENT: count("ABSENT"),
    LATE: count("LATE"),
    MEDICAL: count("MEDICAL"),
    SUBSTITUTE: count("SUBSTITUTE"),
    unmarked: count(null),
  };
}

/** The mark of a key: its letter, in either case; null for any other key. */
export const markOfKey = (key: string, offered: readonly Mark[]): Mark | null =>
  offered.find((mark) => LETTERS[mark] === key.toUpperCase()) ?? null;
