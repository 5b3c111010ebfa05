import { TextField } from "@/ui/TextField";
import type { DraftWords } from "./editing";

type Props = {
  /** French, then English. */
  labels: readonly [string, string];
  words: DraftWords;
  most: number;
  isOptional?: boolean;
  problem: (language: "french" | "english") => string | undefined;
  onChange: (words: DraftWords) => void;
};

/** A text in both languages. */
export function WordsFields({ labels: [french, english], words, most, isOptional = false, problem, onChange }: Props) {
  return (
    <>
      <TextField
        label={french}
        lang="fr"
        maxLength={most}
        isOptional={isOptional}
        value={words.french}
        problem={problem("french")}
        onChange={(value) => onChange({ ...words, french: value })}
      />
      <TextField
        label={english}
        lang="en"
        maxLength={most}
        isOptional={isOptional}
        value={words.english}
        problem={problem("english")}
        onChange={(value) => onChange({ ...words, english: value })}
      />
    </>
  );
}
