import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { PickedCommune } from "@/region/CommunePicker";
import { useCommuneSearch } from "@/region/useCommuneSearch";
import { Combobox } from "@/ui/Combobox";
import { PickedList } from "./PickedList";

type Props = {
  value: readonly PickedCommune[];
  problem: string | undefined;
  onChange: (communes: readonly PickedCommune[]) => void;
};

/** The communes that a network is limited to, one after another. */
export function CommunesField({ value, problem, onChange }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState("");
  const communes = useCommuneSearch(text);
  return (
    <div>
      <Combobox
        label={t`Ajouter une commune`}
        problem={problem}
        isShy
        text={text}
        onTextChange={setText}
        nothing={<Trans>Aucune commune ne correspond. Essayez moins de lettres.</Trans>}
        options={
          communes?.map(({ id, name, postalCodes }) => ({
            id,
            label: name,
            content: postalCodes[0] ? `${name} (${postalCodes[0]})` : name,
          })) ?? null
        }
        onChoose={({ id, label }) => {
          setText("");
          onChange([...value.filter((picked) => picked.id !== id), { id, name: label }]);
        }}
      />
      <PickedList
        label={t`Communes`}
        value={value}
        nothing={<Trans>Sans commune, le réseau est celui de tout le département.</Trans>}
        onChange={onChange}
      />
    </div>
  );
}
