import { useRef, useState } from "react";
import { readDraft, removeDraft, writeDraft } from "./drafts";

/** A form's content, kept on the device with every keystroke until it is sent or thrown away. */
export function useDraft<T extends object>(name: string, makeEmpty: () => T) {
  const [kept] = useState(() => readDraft(name) as Partial<T> | null);
  const [draft, setDraft] = useState<T>(() => ({ ...makeEmpty(), ...kept }));
  // Two changes of one moment build on each other.
  const newest = useRef(draft);
  const show = (next: T) => {
    newest.current = next;
    setDraft(next);
  };
  return {
    draft,
    wasKept: kept !== null,
    change: (values: Partial<T>) => {
      const next = { ...newest.current, ...values };
      writeDraft(name, next);
      show(next);
    },
    clear: () => {
      removeDraft(name);
      show(makeEmpty());
    },
  };
}
