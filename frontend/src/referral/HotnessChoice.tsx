import { useLingui } from "@lingui/react/macro";
import { Choice } from "@/ui/Choice";
import type { Giving } from "./giving";
import { HOTNESS } from "./words";

const LEVELS = ["1", "2", "3", "4", "5"] as const;

type Props = {
  value: Giving["hotness"];
  problem: string | undefined;
  onChange: (value: NonNullable<Giving["hotness"]>) => void;
};

export function HotnessChoice({ value, problem, onChange }: Props) {
  const { t, i18n } = useLingui();
  return (
    <Choice
      label={t`Comment l’avez-vous préparée ?`}
      hint={value ? i18n._(HOTNESS[value]) : t`De 1, des coordonnées transmises, à 5, une présentation en personne.`}
      problem={problem}
      value={value}
      options={LEVELS.map((level) => ({
        value: level,
        label: (
          <>
            {level}
            <span className="visually-hidden"> {i18n._(HOTNESS[level])}</span>
          </>
        ),
      }))}
      onChange={onChange}
    />
  );
}
