import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Combobox } from "@/ui/Combobox";
import { useCommuneSearch } from "./useCommuneSearch";

export type PickedCommune = { id: string; name: string };

type Props = {
  label?: string;
  value: PickedCommune | null;
  onChange: (value: PickedCommune | null) => void;
  problem?: string | undefined;
};

/** Chooses a commune by a few letters of its name, accents or not. */
export function CommunePicker({ label, value, onChange, problem }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState(value?.name ?? "");
  const communes = useCommuneSearch(value ? "" : text);
  return (
    <Combobox
      label={label ?? t`Commune`}
      problem={problem}
      isShy
      text={text}
      onTextChange={(typed) => {
        setText(typed);
        onChange(null);
      }}
      nothing={<Trans>Aucune commune ne correspond. Essayez moins de lettres.</Trans>}
      options={
        communes?.map(({ id, name, postalCodes }) => ({
          id,
          label: name,
          content: postalCodes[0] ? `${name} (${postalCodes[0]})` : name,
        })) ?? null
      }
      onChoose={({ id, label: name }) => {
        setText(name);
        onChange({ id, name });
      }}
    />
  );
}
