import { useLingui } from "@lingui/react/macro";
import type { Person } from "@/frame/person";
import { useLater } from "@/lib/useLater";
import { showToast } from "@/ui/toast";
import { later } from "./later";

type Props = { isOpen: boolean; person: Person | undefined; onClose: () => void };

/** Its code comes after the page, so that it is there when somebody opens it. */
export function AccountMenuLater({ isOpen, person, onClose }: Props) {
  const { t } = useLingui();
  const code = useLater(
    () => later(() => import("./AccountMenu")),
    isOpen ? "open" : "soon",
    () => {
      if (isOpen) {
        onClose();
        showToast(t`Votre compte n’a pas pu s’ouvrir. Réessayez dans un instant.`);
      }
    },
  );
  return isOpen && code ? <code.AccountMenu person={person} onClose={onClose} /> : null;
}
