import { Trans, useLingui } from "@lingui/react/macro";
import { Card } from "@/ui/Card";
import { CopyBlock } from "@/ui/CopyBlock";
import { exampleOf } from "./example";

/** How the client's program asks: ready to be tried. */
export function Example({ client, scopes }: { client: string; scopes: readonly string[] }) {
  const { t } = useLingui();
  return (
    <Card title={<Trans>Essayer ce client</Trans>}>
      <p>
        <Trans>Mettez le secret à sa place, puis collez ces lignes dans un terminal qui a curl et jq.</Trans>
      </p>
      <CopyBlock label={t`Exemple`} text={exampleOf(location.origin, client, scopes, t`le secret du client`)} />
    </Card>
  );
}
