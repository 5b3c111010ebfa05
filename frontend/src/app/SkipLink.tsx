import { Trans } from "@lingui/react/macro";

export function SkipLink() {
  return (
    <a className="skip-link" href="#contenu">
      <Trans>Aller au contenu</Trans>
    </a>
  );
}
