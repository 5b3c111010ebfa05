/** Folds accents, case and width, so that é = e, and leaves out what has no mark; the server's search does the same. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}\u115f\u1160]/gu, "")
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .toLowerCase()
    .trim();
}

/** Every word of the search begins a word of the text. */
export function matches(text: string, search: string): boolean {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u);
  return fold(search)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)));
}

const SPACE =
  "[\\s\\p{Z}\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]+";
const AROUND = new RegExp(`^${SPACE}|${SPACE}$`, "gu");
/** Something that leaves a mark: neither space nor joiner, and no accent without a letter. */
const MARK = /[^\s\p{Z}\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u;

/** The text without the space around it, of any width or none; empty when nothing of it can be seen. The API keeps the same. */
export const visible = (text: string): string => (MARK.test(text) ? text.replace(AROUND, "") : "");
