import { useLingui } from "@lingui/react/macro";
import { Choice } from "@/ui/Choice";
import type { Giving } from "./giving";
import { HOTNESS } from "./words";

const LEVELS = ["1", "2", "3", "4", "5"] as const;

export function HotnessChoice({
  value,
  onChange,
}: {
  value: Giving["hotness"];
  onChange: (value: Giving["hotness"]) => void;
}) {
  const { t, i18n } = useLingui();
  return (
    <Choice
      label={t`Comment l’avez-vous préparée ?`}
      hint={i18n._(HOTNESS[value])}
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
