import { useLingui } from "@lingui/react/macro";
import { useEffect } from "react";
import type { Person } from "@/frame/person";
import { useLater } from "@/lib/useLater";
import { showToast } from "@/ui/toast";
import { allPages } from "./pages";

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void; person: Person | undefined };

/** Ctrl+K (⌘K) from anywhere. Its code is loaded when it first opens, and so are the pages that it leads to. */
export function Palette({ isOpen, onOpenChange, person }: Props) {
  const { t } = useLingui();
  const code = useLater(
    () => Promise.all([import("./PaletteDialog"), allPages()]),
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
  if (!(isOpen && code)) {
    return null;
  }
  const [{ PaletteDialog }, pages] = code;
  return <PaletteDialog person={person} pages={pages} onClose={() => onOpenChange(false)} />;
}
