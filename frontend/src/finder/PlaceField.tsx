import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Combobox } from "@/ui/Combobox";
import { type Place, usePlaceSearch } from "./usePlaceSearch";

type Props = {
  /** What stands there at first: a code, as long as its name isn't known. */
  text: string;
  /** Null once the text is changed after a choice. */
  onChoose: (place: Place | null) => void;
  problem?: string | undefined;
};

/** Chooses a commune by a few letters of its name, accents or not. */
export function PlaceField({ text: first, onChoose, problem }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState(first);
  const [isChosen, setChosen] = useState(first !== "");
  const found = usePlaceSearch(isChosen ? "" : text);
  return (
    <Combobox
      label={t`Commune`}
      problem={problem}
      isShy
      text={text}
      onTextChange={(typed) => {
        setText(typed);
        setChosen(false);
        onChoose(null);
      }}
      nothing={<Trans>Aucune commune ne correspond. Essayez moins de lettres.</Trans>}
      options={
        found?.map((place) => ({
          id: place.id,
          label: place.name,
          content: `${place.name} (${place.department.name})`,
          place,
        })) ?? null
      }
      onChoose={({ label, place }) => {
        setText(label);
        setChosen(true);
        onChoose(place);
      }}
    />
  );
}
