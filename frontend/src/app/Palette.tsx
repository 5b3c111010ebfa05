import { useLingui } from "@lingui/react/macro";
import { useEffect } from "react";
import type { Person } from "@/frame/person";
import { useLater } from "@/lib/useLater";
import { showToast } from "@/ui/toast";

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void; person: Person | undefined };

/** Ctrl+K (⌘K) from anywhere. Its code is loaded when it first opens. */
export function Palette({ isOpen, onOpenChange, person }: Props) {
  const { t } = useLingui();
  const code = useLater(
    () => import("./PaletteDialog"),
    isOpen,
    () => {
      onOpenChange(false);
      showToast(t`La recherche n’a pas pu s’ouvrir. Réessayez dans un instant.`);
    },
  );
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
  return isOpen && code ? <code.PaletteDialog person={person} onClose={() => onOpenChange(false)} /> : null;
}
