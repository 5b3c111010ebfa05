const segmenter = new Intl.Segmenter("fr", { granularity: "grapheme" });

/** The first of its characters, up to a limit, as people and the API count them: an emoji or a letter with its accents is one. */
export function clip(text: string, most: number): string {
  // No character is shorter than one code unit: what is short enough by those is short enough.
  if (text.length <= most) {
    return text;
  }
  let count = 0;
  for (const { index } of segmenter.segment(text)) {
    count += 1;
    if (count > most) {
      return text.slice(0, index);
    }
  }
  return text;
}

/** Without what no keyboard writes and the server refuses: control characters, and halves of characters. */
export const plain = (text: string): string => text.replace(/\p{Cc}+/gu, " ").replace(/\p{Cs}/gu, "");
