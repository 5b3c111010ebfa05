import { Plural, Trans } from "@lingui/react/macro";
import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { clip } from "@/lib/characters";
import { MOST_SEARCHED } from "@/lib/search";
import styles from "./Combobox.module.css";
import { Field, type FieldProps } from "./Field";

export type Option = { id: string; label: string; content: ReactNode };

type Props<T extends Option> = FieldProps & {
  text: string;
  onTextChange: (text: string) => void;
  /** What is offered for the text, or null while the answer is on its way. */
  options: readonly T[] | null;
  onChoose: (option: T) => void;
  placeholder?: string;
  autoFocus?: boolean;
  /** Said when nothing matches; of people unless it says of what. */
  nothing?: ReactNode;
  /** Opens with the first key rather than with the focus. */
  isShy?: boolean;
};

/** A text field that offers matches (the WAI-ARIA combobox with a list box). The caller searches. */
export function Combobox<T extends Option>(props: Props<T>) {
  const { text, options, onChoose, onTextChange, placeholder, autoFocus, isShy, nothing, ...field } = props;
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const offered = options ?? [];
  const chosen = offered[Math.min(active, offered.length - 1)];

  function choose(option: T | undefined) {
    if (option) {
      setOpen(false);
      onChoose(option);
    }
  }
  function move(step: number) {
    setOpen(true);
    const next = (isOpen ? Math.min(active, offered.length - 1) + step : 0) + offered.length;
    setActive(offered.length ? next % offered.length : 0);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && isOpen && chosen) {
      event.preventDefault();
      choose(chosen);
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  }
  return (
    <div className={styles.combobox}>
      <Field {...field}>
        {(control) => (
          <input
            {...control}
            type="text"
            role="combobox"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="search"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-activedescendant={isOpen && chosen ? `${listId}-${chosen.id}` : undefined}
            placeholder={placeholder}
            // biome-ignore lint/a11y/noAutofocus: only where the page was opened to fill this very field
            autoFocus={autoFocus}
            data-autofocus={autoFocus || undefined}
            value={text}
            onChange={(event) => {
              onTextChange(clip(event.target.value, MOST_SEARCHED));
              setActive(0);
              setOpen(true);
            }}
            onFocus={() => setOpen(!isShy)}
            onClick={() => setOpen(true)}
            onBlur={() => setOpen(false)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <div
        id={listId}
        role="listbox"
        aria-label={typeof field.label === "string" ? field.label : undefined}
        className={styles.list}
        hidden={!isOpen || offered.length === 0}
      >
        {offered.map((option) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the text field, which keeps the focus
          <div
            key={option.id}
            id={`${listId}-${option.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={option === chosen}
            className={styles.option}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            {option.content}
          </div>
        ))}
      </div>
      <Status isOpen={isOpen} options={options} text={text} nothing={nothing} />
    </div>
  );
}

type StatusProps = { isOpen: boolean; options: readonly Option[] | null; text: string; nothing: ReactNode };

function Status({ isOpen, options, text, nothing }: StatusProps) {
  const found = options?.length ?? 0;
  const isEmpty = isOpen && options !== null && found === 0 && text.trim() !== "";
  return (
    <div role="status" className={isEmpty ? styles.status : "visually-hidden"}>
      {isEmpty &&
        (nothing ?? <Trans>Personne ne correspond. Essayez un nom, une entreprise, ou moins de lettres.</Trans>)}
      {isOpen && found > 0 && <Plural value={found} one="# proposition" many="# propositions" other="# propositions" />}
    </div>
  );
}
