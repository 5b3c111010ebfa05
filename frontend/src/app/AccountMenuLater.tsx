import { useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent, useState } from "react";
import { showToast } from "@/ui/toast";
import type { Person } from "./person";

type Menu = typeof import("./AccountMenu").AccountMenu;
type Props = { isOpen: boolean; person: Person | undefined; onClose: () => void };

/** Its code comes after the page, so that it is there when somebody opens it. */
export function AccountMenuLater({ isOpen, person, onClose }: Props) {
  const { t } = useLingui();
  const [Menu, setMenu] = useState<Menu | null>(null);
  const fail = useEffectEvent(() => {
    if (isOpen) {
      onClose();
      showToast(t`Votre compte n’a pas pu s’ouvrir. Réessayez dans un instant.`);
    }
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: opening it is a reason to try again
  useEffect(() => {
    if (!Menu) {
      import("./AccountMenu").then(
        (module) => setMenu(() => module.AccountMenu),
        () => fail(),
      );
    }
  }, [Menu, isOpen]);
  return isOpen && Menu ? <Menu person={person} onClose={onClose} /> : null;
}
