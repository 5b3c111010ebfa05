import type { EditedFinderQuery } from "@/__generated__/EditedFinderQuery.graphql";
import type { FinderEditorMutation$variables } from "@/__generated__/FinderEditorMutation.graphql";
import { KINDS, type Kind } from "./kinds";

export type DraftWords = { french: string; english: string };
export type DraftOption = { code: string; words: DraftWords; values: readonly string[] };
export type DraftQuestion = {
  kind: Kind;
  weight: number;
  mayBeIndispensable: boolean;
  text: DraftWords;
  help: DraftWords;
  options: readonly DraftOption[];
};

type Read = NonNullable<EditedFinderQuery["response"]["finder"]>["questions"][number];
type Input = FinderEditorMutation$variables["input"]["questions"];

const NO_WORDS: DraftWords = { french: "", english: "" };
export const NO_OPTION: DraftOption = { code: "", words: NO_WORDS, values: [] };
export const MOST_WEIGHT = 10;

export const blank = (kind: Kind): DraftQuestion => ({
  kind,
  weight: 1,
  mayBeIndispensable: true,
  text: NO_WORDS,
  help: NO_WORDS,
  options: kind === "PLACE" ? [] : [NO_OPTION, NO_OPTION],
});

/** A question as it was published. */
export const draftOf = ({ kind, weight, mayBeIndispensable, options, ...words }: Read): DraftQuestion => ({
  kind: kind as Kind,
  weight,
  mayBeIndispensable,
  text: { french: words.french, english: words.english },
  help: { french: words.frenchHelp ?? "", english: words.englishHelp ?? "" },
  options: options.map(({ code, values, french, english }) => ({ code, values, words: { french, english } })),
});

/** Those that aren't asked yet. */
export const missing = (questions: readonly DraftQuestion[]): readonly Kind[] =>
  KINDS.filter((kind) => questions.every((question) => question.kind !== kind));

/** The same list with one of its parts changed; without it where nothing takes its place. */
export const replaced = <T>(all: readonly T[], place: number, next: T | null): readonly T[] =>
  next === null ? all.toSpliced(place, 1) : all.with(place, next);

/** The same list with one of its parts a step nearer to the beginning or the end. */
export function moved<T>(all: readonly T[], place: number, step: -1 | 1): readonly T[] {
  const part = all[place];
  const other = all[place + step];
  return part === undefined || other === undefined ? all : all.with(place, other).with(place + step, part);
}

/** As the API takes it. A help that says nothing is none. */
export const inputOf = (questions: readonly DraftQuestion[]): Input =>
  questions.map(({ help, options, text, ...rest }) => ({
    ...rest,
    text: { ...text },
    help: help.french.trim() === "" && help.english.trim() === "" ? null : { ...help },
    options: options.map(({ code, words, values }) => ({ code, words: { ...words }, values: [...values] })),
  }));

type Refusal = { readonly message?: string | undefined; readonly path?: readonly string[] | undefined };

/** Why a field was refused, by its path from the questions on. */
export const refusalAt = (refusals: readonly Refusal[], ...path: readonly (string | number)[]): string | undefined =>
  refusals.find((refusal) => refusal.path?.join(".") === ["questions", ...path].join("."))?.message;
