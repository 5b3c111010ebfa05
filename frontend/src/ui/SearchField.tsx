import { useEffect, useEffectEvent, useState } from "react";
import { useDebounced } from "@/lib/debounced";
import { MOST_SEARCHED } from "@/lib/search";
import { TextField } from "./TextField";

type Props = { label: string; value: string; onSearch: (words: string) => void };

const PAUSE_MS = 250;

/** Words to search by, handed over once the typing rests. When the address changes by itself, the field follows. */
export function SearchField({ label, value, onSearch }: Props) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const [handed, setHanded] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (value !== handed) {
      setText(value);
      setHanded(value);
    }
  }
  const rested = useDebounced(text.trim(), PAUSE_MS);
  const handOver = useEffectEvent((words: string) => {
    if (words !== value) {
      setHanded(words);
      onSearch(words);
    }
  });
  useEffect(() => handOver(rested), [rested]);
  return (
    <TextField
      label={label}
      type="search"
      enterKeyHint="search"
      autoComplete="off"
      value={text}
      maxLength={MOST_SEARCHED}
      onChange={setText}
    />
  );
}
