import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./Button";
import styles from "./Dialog.module.css";
import { Icon } from "./Icon";

type Props = { title: ReactNode; onClose: () => void; children: ReactNode };

/** A modal dialog of the platform: it holds the focus, Escape closes it. Shown as long as it is rendered. */
export function Dialog({ title, onClose, children }: Props) {
  const { t } = useLingui();
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    // Opening moves the focus to the first control; the one that the dialog was opened for is asked for by name.
    dialog?.querySelector<HTMLElement>("[data-autofocus]")?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className={styles.panel}>
        <header className={styles.header}>
          <h2 id={id}>{title}</h2>
          <Button tone="quiet" shape="square" aria-label={t`Fermer`} onClick={onClose}>
            <Icon name="close" />
          </Button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
