import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Combobox } from "@/ui/Combobox";
import { useSheetSearch } from "./useSheetSearch";

export type PickedSheet = { id: string; name: string };

type Props = {
  /** The code of the region whose guide it is in. */
  region: string;
  /** The one that can't be meant. */
  exceptId: string;
  value: PickedSheet | null;
  problem: string | undefined;
  onChange: (value: PickedSheet | null) => void;
};

/** Chooses a sheet of a guide by a few words of its name. */
export function SheetPicker({ region, exceptId, value, problem, onChange }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState(value?.name ?? "");
  const sheets = useSheetSearch(value ? "" : text, region);
  return (
    <Combobox
      label={t`La fiche qui reste`}
      hint={t`Une fiche du même guide.`}
      problem={problem}
      isShy
      text={text}
      onTextChange={(typed) => {
        setText(typed);
        onChange(null);
      }}
      nothing={<Trans>Aucune fiche ne correspond. Essayez moins de lettres.</Trans>}
      options={
        sheets
          ?.filter(({ id }) => id !== exceptId)
          .map(({ id, name, place }) => ({ id, label: name, content: place ? `${name} (${place})` : name })) ?? null
      }
      onChoose={({ id, label }) => {
        setText(label);
        onChange({ id, name: label });
      }}
    />
  );
}
