import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { Button } from "./Button";
import styles from "./DropZone.module.css";

type Props = {
  /** What to put there. */
  children: ReactNode;
  /** What the field is called. */
  label: string;
  /** What the button says. */
  choose: ReactNode;
  /** Which files are offered: endings and types, as the platform takes them. */
  accept: string;
  isPending?: boolean;
  onFile: (file: File) => void;
};

/** Takes a file, dropped or chosen. */
export function DropZone({ children, label, choose, accept, isPending = false, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  function take(file: File | undefined) {
    if (file && !isPending) {
      onFile(file);
    }
  }
  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is another way to the button inside
    <div
      className={isOver ? `${styles.zone} ${styles.over}` : styles.zone}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <p className={styles.words}>{children}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          take(event.target.files?.[0]);
          // The same file may be chosen again once it was mended.
          event.target.value = "";
        }}
      />
      <Button isPending={isPending} onClick={() => input.current?.click()}>
        {choose}
      </Button>
    </div>
  );
}
