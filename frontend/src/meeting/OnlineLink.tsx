import { Trans } from "@lingui/react/macro";

/** Where to meet online. The API takes addresses that begin with https:// alone. */
export function OnlineLink({ url }: { url: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      <Trans>Participer en ligne</Trans>
    </a>
  );
}
