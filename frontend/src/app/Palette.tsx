import { lazy, Suspense, useEffect } from "react";
import type { Person } from "./person";

const PaletteDialog = lazy(() => import("./PaletteDialog").then((module) => ({ default: module.PaletteDialog })));

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void; person: Person | undefined };

/** Ctrl+K (⌘K) from anywhere. Its code is loaded when it first opens. */
export function Palette({ isOpen, onOpenChange, person }: Props) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        onOpenChange(!isOpen);
      }
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [isOpen, onOpenChange]);
  return isOpen ? (
    <Suspense>
      <PaletteDialog person={person} onClose={() => onOpenChange(false)} />
    </Suspense>
  ) : null;
}
