import { Trans } from "@lingui/react/macro";
import { installOffer } from "@/lib/installing";
import { useSignal } from "@/lib/signal";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Notice } from "@/ui/Notice";

const isInstalled = () => matchMedia("(display-mode: standalone)").matches;
/** Safari on a phone or tablet alone has this, and no offer. */
const isApple = () => "standalone" in navigator;

/** How the application comes onto this device. */
export function InstallWays() {
  const offer = useSignal(installOffer);
  if (isInstalled()) {
    return (
      <Notice tone="success">
        <Trans>L’application est déjà sur cet appareil.</Trans>
      </Notice>
    );
  }
  if (offer) {
    return (
      <Button
        tone="primary"
        onClick={() => {
          // It can be taken up once.
          installOffer.set(null);
          void offer.prompt();
        }}
      >
        <Icon name="download" />
        <Trans>Installer l’application</Trans>
      </Button>
    );
  }
  return isApple() ? (
    <ol>
      <li>
        <Trans>Touchez le bouton Partager de Safari, en bas de l’écran.</Trans>
      </li>
      <li>
        <Trans>Choisissez « Sur l’écran d’accueil », puis « Ajouter ».</Trans>
      </li>
    </ol>
  ) : (
    <p>
      <Trans>
        Sur votre téléphone, ouvrez cette page, puis choisissez dans le menu du navigateur « Installer l’application »
        ou « Ajouter à l’écran d’accueil ».
      </Trans>
    </p>
  );
}
