import { Trans } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import styles from "./TakeBackButton.module.css";

/** For what was recorded by mistake, as long as no meeting counts it. */
export function TakeBackButton({ onClick }: { onClick: () => void }) {
  return (
    <span className={styles.above}>
      <Button tone="quiet" aria-haspopup="dialog" onClick={onClick}>
        <Trans>Retirer</Trans>
      </Button>
    </span>
  );
}
