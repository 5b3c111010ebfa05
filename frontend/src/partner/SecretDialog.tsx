import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { formatInstant } from "@/lib/format";
import { Button } from "@/ui/Button";
import { CopyBlock } from "@/ui/CopyBlock";
import { Dialog } from "@/ui/Dialog";
import { Notice } from "@/ui/Notice";

export type Secret = {
  /** The client's. */
  name: string;
  /** Null when it was shown before. */
  text: string | null;
  /** Until when the one before it holds, too. */
  formerEndsAt?: string | null | undefined;
};

/** Shows a secret this once. It stands nowhere but here: whoever closes it without a copy is asked once more. */
export function SecretDialog({ secret, onClose }: { secret: Secret; onClose: () => void }) {
  const [isTaken, setTaken] = useState(secret.text === null);
  const [isAsked, setAsked] = useState(false);
  const close = () => (isTaken || isAsked ? onClose() : setAsked(true));
  return (
    <Dialog title={<Trans>Le secret de {secret.name}</Trans>} onClose={close}>
      {secret.text === null ? (
        <Notice tone="warning" title={<Trans>Le secret ne peut plus être montré</Trans>}>
          <Trans>
            Il a été donné, et la réponse s’est perdue en route. Donnez un nouveau secret à ce client, depuis sa page.
          </Trans>
        </Notice>
      ) : (
        <Shown secret={secret} text={secret.text} onTaken={() => setTaken(true)} />
      )}
      {isAsked && !isTaken && (
        <Notice tone="danger">
          <Trans>Vous n’avez pas copié le secret. Une fois cette fenêtre fermée, personne ne peut le retrouver.</Trans>
        </Notice>
      )}
      <Button tone={isTaken ? "primary" : "secondary"} shape="wide" onClick={close}>
        {isAsked && !isTaken ? <Trans>Fermer sans le copier</Trans> : <Trans>J’ai gardé le secret</Trans>}
      </Button>
    </Dialog>
  );
}

function Shown({ secret, text, onTaken }: { secret: Secret; text: string; onTaken: () => void }) {
  const { t } = useLingui();
  const end = secret.formerEndsAt && formatInstant(secret.formerEndsAt);
  return (
    <>
      <Notice tone="warning" title={<Trans>Il n’est montré que cette fois</Trans>}>
        <Trans>
          Transmettez-le à l’organisme par une voie sûre, jamais avec le nom du client. L’installation n’en garde qu’une
          empreinte : s’il est perdu ou vu, donnez-en un nouveau.
        </Trans>
      </Notice>
      <CopyBlock label={t`Secret`} text={text} onCopied={onTaken} />
      {end && (
        <p>
          <Trans>L’ancien secret reste valable jusqu’au {end}.</Trans>
        </p>
      )}
    </>
  );
}
