import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Icon, type IconName } from "@/ui/Icon";
import styles from "./Promises.module.css";

export function Promises() {
  return (
    <ul className={styles.promises}>
      <Point icon="give" title={<Trans>Vingt secondes, d’un pouce</Trans>}>
        <Trans>
          Même sans réseau : la recommandation est gardée sur le téléphone et part, une seule fois, dès qu’il revient.
        </Trans>
      </Point>
      <Point icon="exchange" title={<Trans>Le fil, du premier appel au merci</Trans>}>
        <Trans>Chacun voit où en est ce qu’il a donné et ce qu’il a reçu. Rien n’est modifié en silence.</Trans>
      </Point>
      <Point icon="figures" title={<Trans>Des chiffres qui s’expliquent</Trans>}>
        <Trans>Le retour sur votre cotisation, mois par mois, avec les lignes dont chaque nombre est fait.</Trans>
      </Point>
      <Point icon="seat" title={<Trans>Une place par métier</Trans>}>
        <Trans>
          L’annuaire de la région et les places encore ouvertes dans chaque groupe, sans se soucier des accents.
        </Trans>
      </Point>
    </ul>
  );
}

function Point({ icon, title, children }: { icon: IconName; title: ReactNode; children: ReactNode }) {
  return (
    <li className={styles.promise}>
      <span className={styles.icon}>
        <Icon name={icon} size={22} />
      </span>
      <h2>{title}</h2>
      <p>{children}</p>
    </li>
  );
}
