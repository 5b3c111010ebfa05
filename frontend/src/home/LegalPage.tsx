import { Trans, useLingui } from "@lingui/react/macro";
import { Page } from "@/ui/Page";
import { Prose } from "@/ui/Prose";

export function LegalPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Mentions légales et données personnelles`} width="narrow">
      <Prose>
        <h2>
          <Trans>Éditeur</Trans>
        </h2>
        <p>
          <Trans>
            Entregent est un logiciel libre, sous licence Apache 2.0. L’organisation qui vous a ouvert votre compte
            l’exploite, l’héberge et répond des données qu’elle y tient.
          </Trans>
        </p>
        <h2>
          <Trans>Les personnes recommandées</Trans>
        </h2>
        <p>
          <Trans>
            Leurs coordonnées ne sont lues que par le membre qui recommande et par celui qui reçoit. Une recommandation
            externe ne part qu’avec leur accord, dont la date et la manière sont gardées. Elles peuvent demander l’accès
            à leurs données, ou leur effacement, à l’organisation qui exploite Entregent.
          </Trans>
        </p>
        <h2>
          <Trans>Sur votre appareil</Trans>
        </h2>
        <p>
          <Trans>
            Votre brouillon, ce qui attend d’être envoyé et le dernier état de votre semaine sont gardés sur votre
            appareil pour servir sans réseau, chiffrés pour votre seul compte : la personne suivante n’en lit rien. Se
            déconnecter les efface, sauf ce qui attend encore d’être envoyé. Un seul cookie tient votre session. Aucun
            service tiers.
          </Trans>
        </p>
        <h2>
          <Trans>Combien de fois le guide est lu</Trans>
        </h2>
        <p>
          <Trans>
            Nous comptons combien de fois chaque fiche du guide est lue et combien de personnes joignent le réseau, sans
            cookie et sans suivre personne. Pour ne compter chacun qu’une fois par fiche et par jour, une empreinte de
            l’adresse et du navigateur est gardée jusqu’au soir, avec un secret détruit en même temps qu’elle : il n’en
            reste que des sommes.
          </Trans>
        </p>
        <h2>
          <Trans>Les sources</Trans>
        </h2>
        <p>
          <Trans>
            Départements et communes : Source : Etalab, INSEE et La Poste, découpage administratif 2026, Licence Ouverte
            2.0.
          </Trans>
        </p>
        <p>
          <Trans>
            Activités des entreprises : Source : Insee, nomenclatures d’activités françaises NAF rév. 2 (2008) et NAF
            2025 ; noms anglais : Eurostat, NACE Rév. 2 et Rév. 2.1, © Union européenne.
          </Trans>
        </p>
        <h2>
          <Trans>Vos droits</Trans>
        </h2>
        <p>
          <Trans>
            Vous pouvez demander à l’organisation qui vous a ouvert votre compte l’accès à vos données, leur
            rectification, leur export ou leur effacement, et saisir la CNIL.
          </Trans>
        </p>
      </Prose>
    </Page>
  );
}
