import { useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { showToast } from "@/ui/toast";
import type { Person } from "./person";

type Dialog = typeof import("./PaletteDialog").PaletteDialog;

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void; person: Person | undefined };

/** Ctrl+K (⌘K) from anywhere. Its code is loaded when it first opens. */
export function Palette({ isOpen, onOpenChange, person }: Props) {
  const { t } = useLingui();
  const [Dialog, setDialog] = useState<Dialog | null>(null);
  useEffect(() => {
    if (!isOpen || Dialog) {
      return;
    }
    import("./PaletteDialog").then(
      (module) => setDialog(() => module.PaletteDialog),
      () => {
        onOpenChange(false);
        showToast(t`La recherche n’a pas pu s’ouvrir. Réessayez dans un instant.`);
      },
    );
  }, [isOpen, Dialog, onOpenChange, t]);
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
  return isOpen && Dialog ? <Dialog person={person} onClose={() => onOpenChange(false)} /> : null;
}
