import { Trans } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import { session } from "@/access/session";
import { useSignal } from "@/lib/signal";
import { Icon } from "@/ui/Icon";

/** To the server's own page, which leads back here; not where an external issuer asks for what proves a person. */
export function SecondFactorLink({ className }: { className: string }) {
  const { secondFactor } = useSignal(session);
  const { href } = useLocation();
  return (
    secondFactor && (
      <li>
        <a href={`${secondFactor}?continue=${encodeURIComponent(href)}`} className={className}>
          <Icon name="lock" />
          <Trans>Connexion en deux étapes</Trans>
        </a>
      </li>
    )
  );
}
