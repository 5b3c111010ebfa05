import { useLingui } from "@lingui/react/macro";
import { Pair } from "@/form/Pair";
import { SelectField } from "@/ui/SelectField";
import { TextField } from "@/ui/TextField";
import type { SpecialtyWords, WordsGap } from "./specialtyWords";
import { FAMILIES, useFamilies } from "./useFamilies";

type Props = {
  words: SpecialtyWords;
  problem: (field: WordsGap) => string | undefined;
  onChange: (change: Partial<SpecialtyWords>) => void;
};

/** What a trade is called: wherever one is added or corrected. */
export function SpecialtyFields({ words, problem, onChange }: Props) {
  const { t } = useLingui();
  const families = useFamilies();
  return (
    <>
      <Pair>
        <TextField
          label={t`Nom en français`}
          maxLength={100}
          value={words.french}
          problem={problem("french")}
          onChange={(french) => onChange({ french })}
        />
        <TextField
          label={t`Nom en anglais`}
          lang="en"
          maxLength={100}
          value={words.english}
          problem={problem("english")}
          onChange={(english) => onChange({ english })}
        />
      </Pair>
      <SelectField
        label={t`Famille`}
        value={words.family}
        placeholder={t`Choisissez une famille`}
        options={FAMILIES.map((family) => ({ value: family, label: families[family] ?? family }))}
        problem={problem("family")}
        onChange={(family) => onChange({ family })}
      />
    </>
  );
}
