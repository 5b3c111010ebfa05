import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Combobox } from "@/ui/Combobox";
import { useChapterSearch } from "./useChapterSearch";

export type PickedChapter = { id: string; name: string };

type Props = {
  value: PickedChapter | null;
  onChange: (value: PickedChapter | null) => void;
  problem?: string | undefined;
  /** Finds the groups to choose from. */
  useSearch?: typeof useChapterSearch;
};

/** Chooses a group by a few letters of its name, accents or not. */
export function ChapterPicker({ value, onChange, problem, useSearch = useChapterSearch }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState(value?.name ?? "");
  const chapters = useSearch(value ? "" : text);
  return (
    <Combobox
      label={t`Groupe`}
      problem={problem}
      isShy
      text={text}
      onTextChange={(typed) => {
        setText(typed);
        onChange(null);
      }}
      nothing={<Trans>Aucun groupe ne correspond. Essayez moins de lettres.</Trans>}
      options={
        chapters?.map(({ id, name, region }) => ({ id, label: name, content: `${name} (${region.name})` })) ?? null
      }
      onChoose={({ id, label }) => {
        setText(label);
        onChange({ id, name: label });
      }}
    />
  );
}
