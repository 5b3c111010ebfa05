import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState } from "react";
import type { SpokenLanguage } from "@/__generated__/profileCommandsUpdateMutation.graphql";
import { Checkbox } from "@/ui/Checkbox";
import styles from "./LanguagesField.module.css";
import { COMMON, OTHERS, useLanguageNames } from "./languages";
import { toggled } from "./profile";

type Props = {
  value: readonly SpokenLanguage[];
  problem: string | undefined;
  onChange: (languages: readonly SpokenLanguage[]) => void;
};

/** The languages that somebody speaks: the usual ones at hand, the others a touch away, open once one of them is spoken. */
export function LanguagesField({ value, problem, onChange }: Props) {
  const { i18n } = useLingui();
  const id = useId();
  const { one: nameOf } = useLanguageNames();
  const others = OTHERS.map((language) => ({ language, name: nameOf(language) })).sort((one, other) =>
    one.name.localeCompare(other.name, i18n.locale),
  );
  // As it was at first: whoever unticks the last of them is not shut out.
  const [isOpen] = useState(() => OTHERS.some((language) => value.includes(language)));
  const box = (language: SpokenLanguage, name: string) => (
    <Checkbox
      key={language}
      checked={value.includes(language)}
      onChange={(isSpoken) => onChange(toggled(value, language, isSpoken))}
    >
      {name}
    </Checkbox>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't stand in a grid.
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={problem ? `${id}-problem` : undefined}
      className={styles.field}
    >
      <p id={`${id}-label`} className={styles.legend}>
        <Trans>Langues parlées</Trans>
      </p>
      <div className={styles.choices}>{COMMON.map((language) => box(language, nameOf(language)))}</div>
      <details className={styles.others} open={isOpen}>
        <summary>
          <Trans>D’autres langues</Trans>
        </summary>
        <div className={styles.choices}>{others.map(({ language, name }) => box(language, name))}</div>
      </details>
      {problem && (
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
