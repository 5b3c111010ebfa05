import { Trans } from "@lingui/react/macro";
import { Card } from "@/ui/Card";
import { More } from "@/ui/More";

/** How calendars are given the address. */
export function Subscribing() {
  return (
    <Card title={<Trans>Relier mon téléphone</Trans>}>
      <More label={<Trans>iPhone, iPad, Mac</Trans>}>
        <ol>
          <li>
            <Trans>Créez l’adresse ici, sur l’appareil même, puis touchez « M’abonner sur cet appareil ».</Trans>
          </li>
          <li>
            <Trans>Confirmez l’abonnement. Vos réunions apparaissent dans Calendrier.</Trans>
          </li>
        </ol>
      </More>
      <More label={<Trans>Android, Google Agenda</Trans>}>
        <ol>
          <li>
            <Trans>Sur un ordinateur, créez l’adresse ici et copiez-la.</Trans>
          </li>
          <li>
            <Trans>
              Dans Google Agenda, à côté de « Autres agendas », choisissez « À partir de l’URL » et collez l’adresse.
            </Trans>
          </li>
          <li>
            <Trans>Le téléphone suit au bout de quelques heures : Google passe une ou deux fois par jour.</Trans>
          </li>
        </ol>
      </More>
      <More label={<Trans>Outlook, Thunderbird</Trans>}>
        <ol>
          <li>
            <Trans>Créez l’adresse ici et copiez-la.</Trans>
          </li>
          <li>
            <Trans>Ajoutez un agenda « à partir du web » ou « sur le réseau », et collez l’adresse.</Trans>
          </li>
        </ol>
      </More>
    </Card>
  );
}
