import { Trans } from "@lingui/react/macro";
import { useId, useRef, useState } from "react";
import { Button } from "./Button";
import styles from "./CopyBlock.module.css";

type Props = {
  label: string;
  text: string;
  /** It was copied, or is selected to be. */
  onCopied?: () => void;
};
type Outcome = "copied" | "selected" | null;

/** Text to take elsewhere, word for word. Where the browser doesn't let a page copy, the text is selected instead. */
export function CopyBlock({ label, text, onCopied }: Props) {
  const id = useId();
  const element = useRef<HTMLPreElement>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      element.current && getSelection()?.selectAllChildren(element.current);
      setOutcome("selected");
    }
    onCopied?.();
  }
  return (
    <div className={styles.block}>
      <div className={styles.header}>
        <span id={id} className={styles.label}>
          {label}
        </span>
        <Button onClick={() => void copy()} aria-describedby={id}>
          <Trans>Copier</Trans>
        </Button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <pre ref={element} className={styles.text} role="group" aria-labelledby={id}>
        {text}
      </pre>
      <p className={styles.outcome} role="status">
        {outcome === "copied" && <Trans>Copié.</Trans>}
        {outcome === "selected" && <Trans>Le texte est sélectionné : copiez-le avec votre clavier.</Trans>}
      </p>
    </div>
  );
}
