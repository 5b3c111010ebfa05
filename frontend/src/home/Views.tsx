import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import styles from "./Views.module.css";

/** Who finds what: the same referrals, seen from three seats, and by those who build on them. */
export function Views() {
  return (
    <section className={styles.views}>
      <h2 className={styles.title}>
        <Trans>Un même fil, plusieurs regards</Trans>
      </h2>
      <dl className={styles.list}>
        <View who={<Trans>Membre</Trans>}>
          <Trans>
            Ce qu’il faut faire avancer cette semaine, ce que votre place rapporte, et à qui parler dans la région.
          </Trans>
        </View>
        <View who={<Trans>Responsable de groupe</Trans>}>
          <Trans>La table et ses places ouvertes, les chiffres du groupe, les contestations à trancher.</Trans>
        </View>
        <View who={<Trans>Direction régionale</Trans>}>
          <Trans>Tous les groupes côte à côte, sur la même période, en graphique, en tableau et en CSV.</Trans>
        </View>
        <View who={<Trans>Organisation partenaire</Trans>}>
          <Trans>
            Une API ouverte et documentée, des droits accordés région par région. Le logiciel est libre, sous licence
            Apache 2.0.
          </Trans>
        </View>
      </dl>
    </section>
  );
}

function View({ who, children }: { who: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.view}>
      <dt>{who}</dt>
      <dd>{children}</dd>
    </div>
  );
}
