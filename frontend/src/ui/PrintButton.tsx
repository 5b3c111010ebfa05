import { Trans } from "@lingui/react/macro";
import { Button } from "./Button";
import { Icon } from "./Icon";

/** The page as it stands, on paper: navigation and controls stay off it. */
export function PrintButton() {
  return (
    <Button tone="quiet" onClick={() => print()}>
      <Icon name="print" size={18} />
      <span>
        <Trans>Imprimer</Trans>
      </span>
    </Button>
  );
}
