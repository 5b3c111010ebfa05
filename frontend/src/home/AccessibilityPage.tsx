import { Trans, useLingui } from "@lingui/react/macro";
import { Page } from "@/ui/Page";
import { Prose } from "@/ui/Prose";

export function AccessibilityPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Déclaration d’accessibilité`} width="narrow">
      <Prose>
        <p>
          <Trans>
            Entregent vise la conformité aux WCAG 2.2, niveau AA, et au RGAA 4.1.2. Cette déclaration porte sur
            l’application que vous utilisez.
          </Trans>
        </p>
        <h2>
          <Trans>État de conformité</Trans>
        </h2>
        <p>
          <Trans>
            Partiellement conforme : les contrôles automatiques passent sans erreur sur chaque écran, dans les deux
            thèmes ; l’audit humain des 106 critères du RGAA n’a pas encore eu lieu.
          </Trans>
        </p>
        <h2>
          <Trans>Ce qui a été vérifié</Trans>
        </h2>
        <ul>
          <li>
            <Trans>chaque écran au clavier seul, le focus toujours visible ;</Trans>
          </li>
          <li>
            <Trans>une largeur de 360 pixels et un agrandissement de 200 % ;</Trans>
          </li>
          <li>
            <Trans>les contrastes des thèmes clair et sombre ;</Trans>
          </li>
          <li>
            <Trans>chaque graphique lisible aussi comme un tableau.</Trans>
          </li>
        </ul>
        <h2>
          <Trans>Ce qui reste à faire</Trans>
        </h2>
        <p>
          <Trans>Les essais avec des lecteurs d’écran et avec des personnes concernées.</Trans>
        </p>
        <h2>
          <Trans>Nous signaler un obstacle</Trans>
        </h2>
        <p>
          <Trans>
            Écrivez à l’organisation qui vous a ouvert votre compte : elle vous répond et vous propose un autre accès.
            Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits.
          </Trans>
        </p>
      </Prose>
    </Page>
  );
}
