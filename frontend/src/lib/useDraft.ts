import { useState } from "react";
import { readDraft, removeDraft, writeDraft } from "./drafts";

/** A form's content, kept on the device with every keystroke until it is sent or thrown away. */
export function useDraft<T extends object>(name: string, makeEmpty: () => T) {
  const [kept] = useState(() => readDraft(name) as Partial<T> | null);
  const [draft, setDraft] = useState<T>(() => ({ ...makeEmpty(), ...kept }));
  return {
    draft,
    wasKept: kept !== null,
    change: (values: Partial<T>) =>
      setDraft((current) => {
        const next = { ...current, ...values };
        writeDraft(name, next);
        return next;
      }),
    clear: () => {
      removeDraft(name);
      setDraft(makeEmpty());
    },
  };
}
