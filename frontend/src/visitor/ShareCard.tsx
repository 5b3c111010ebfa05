import { Trans, useLingui } from "@lingui/react/macro";
import { Card } from "@/ui/Card";
import { CopyBlock } from "@/ui/CopyBlock";

/** Where anybody asks to visit the group: to be sent on, or to be printed on a card. */
export function ShareCard({ chapterId, name }: { chapterId: string; name: string }) {
  const { t } = useLingui();
  const path = `/groupes/${chapterId}/visite`;
  return (
    <Card
      title={<Trans>Le formulaire pour tous</Trans>}
      aside={
        <a href={path} target="_blank" rel="noreferrer">
          <Trans>Ouvrir le formulaire</Trans>
        </a>
      }
    >
      <p>
        <Trans>
          Qui a cette adresse demande à visiter {name}, sans compte. Les responsables confirment ; rien n’est dit de qui
          est membre.
        </Trans>
      </p>
      <CopyBlock label={t`Adresse à partager`} text={`${location.origin}${path}`} />
    </Card>
  );
}
