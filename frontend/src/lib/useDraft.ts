import { useState } from "react";
import { readStored, removeStored, writeStored } from "./stored";

/** A form's content, kept on the device with every keystroke until it is sent or thrown away. */
export function useDraft<T extends object>(name: string, makeEmpty: () => T) {
  const key = `draft.${name}`;
  const [kept] = useState(() => readStored<Partial<T>>(key));
  const [draft, setDraft] = useState<T>(() => ({ ...makeEmpty(), ...kept }));
  return {
    draft,
    wasKept: kept !== null,
    change: (values: Partial<T>) =>
      setDraft((current) => {
        const next = { ...current, ...values };
        writeStored(key, next);
        return next;
      }),
    clear: () => {
      removeStored(key);
      setDraft(makeEmpty());
    },
  };
}
