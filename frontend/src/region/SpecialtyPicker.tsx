import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { localName } from "@/lib/named";
import { Combobox } from "@/ui/Combobox";
import { useSpecialtySearch } from "./useSpecialtySearch";

export type PickedSpecialty = { id: string; name: string };

type Props = {
  label: string;
  hint?: string;
  value: PickedSpecialty | null;
  onChange: (value: PickedSpecialty | null) => void;
  problem?: string | undefined;
};

/** Chooses a trade that is offered by a few letters of its name, accents or not. */
export function SpecialtyPicker({ label, hint, value, onChange, problem }: Props) {
  const [text, setText] = useState(value?.name ?? "");
  const specialties = useSpecialtySearch(value ? "" : text);
  return (
    <Combobox
      label={label}
      hint={hint}
      problem={problem}
      isShy
      text={text}
      onTextChange={(typed) => {
        setText(typed);
        onChange(null);
      }}
      nothing={<Trans>Aucun métier ne correspond. Essayez moins de lettres.</Trans>}
      options={
        specialties?.map((specialty) => ({
          id: specialty.id,
          label: localName(specialty),
          content: localName(specialty),
        })) ?? null
      }
      onChoose={({ id, label: name }) => {
        setText(name);
        onChange({ id, name });
      }}
    />
  );
}
