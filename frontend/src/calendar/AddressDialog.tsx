import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { CopyBlock } from "@/ui/CopyBlock";
import { Dialog } from "@/ui/Dialog";
import { Notice } from "@/ui/Notice";

/** Shows an address this once: whoever closes it without having used it is asked once more. */
export function AddressDialog({ address, onClose }: { address: string | null; onClose: () => void }) {
  const { t } = useLingui();
  const [isTaken, setTaken] = useState(address === null);
  const [isAsked, setAsked] = useState(false);
  const close = () => (isTaken || isAsked ? onClose() : setAsked(true));
  return (
    <Dialog title={<Trans>L’adresse de mon agenda</Trans>} onClose={close}>
      {address === null ? (
        <Notice tone="warning" title={<Trans>L’adresse ne peut plus être montrée</Trans>}>
          <Trans>Elle a été créée, et la réponse s’est perdue en route. Remplacez-la par une autre.</Trans>
        </Notice>
      ) : (
        <>
          <Notice tone="warning" title={<Trans>Elle n’est montrée que cette fois</Trans>}>
            <Trans>Ouvrez-la sur ce téléphone, ou copiez-la dans votre agenda.</Trans>
          </Notice>
          <a className={buttonClass("primary")} href={subscription(address)} onClick={() => setTaken(true)}>
            <Trans>M’abonner sur cet appareil</Trans>
          </a>
          <CopyBlock label={t`Adresse`} text={address} onCopied={() => setTaken(true)} />
        </>
      )}
      {isAsked && !isTaken && (
        <Notice tone="danger">
          <Trans>Vous n’avez pas copié l’adresse. Une fois cette fenêtre fermée, il faudra la remplacer.</Trans>
        </Notice>
      )}
      <Button tone={isTaken ? "primary" : "secondary"} shape="wide" onClick={close}>
        {isAsked && !isTaken ? <Trans>Fermer sans la copier</Trans> : <Trans>C’est fait</Trans>}
      </Button>
    </Dialog>
  );
}

/** What phones and computers know as a calendar to subscribe to, rather than as a file to open. */
const subscription = (address: string): string => address.replace(/^https?:/, "webcal:");
