import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Combobox } from "@/ui/Combobox";
import { useChapterSearch } from "./useChapterSearch";

export type PickedChapter = { id: string; name: string };

type Props = {
  value: PickedChapter | null;
  onChange: (value: PickedChapter | null) => void;
  problem?: string | undefined;
};

/** Chooses one of the groups to which the person may invite. */
export function ChapterPicker({ value, onChange, problem }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState(value?.name ?? "");
  const chapters = useChapterSearch(value ? "" : text);
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
        chapters?.map(({ id, name, region }) => ({ id, label: name, content: `${name} · ${region.name}` })) ?? null
      }
      onChoose={({ id, label }) => {
        setText(label);
        onChange({ id, name: label });
      }}
    />
  );
}
