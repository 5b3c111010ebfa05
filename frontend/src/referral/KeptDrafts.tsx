import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { formatAgo } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Icon } from "@/ui/Icon";
import { Row, RowList } from "@/ui/RowList";
import { showToast } from "@/ui/toast";
import type { Giving } from "./giving";
import styles from "./KeptDrafts.module.css";
import { dropDraft, useKeptDrafts } from "./keptDrafts";

/** What was put aside unfinished on this device, to go on with or to throw away. */
export function KeptDrafts({ onResume }: { onResume: (giving: Giving) => void }) {
  const { t } = useLingui();
  const drafts = useKeptDrafts();
  if (drafts.length === 0) {
    return null;
  }
  return (
    <Card
      title={<Plural value={drafts.length} one="# brouillon" many="# de brouillons" other="# brouillons" />}
      isFlush
    >
      <RowList>
        {drafts.map(({ giving, keptAt }) => {
          const name = nameOf(giving) ?? t`Sans nom`;
          return (
            <Row
              key={giving.id}
              title={name}
              detail={
                giving.receiver && giving.receiver.name !== name ? (
                  <Trans>
                    pour {giving.receiver.name}, {formatAgo(keptAt)}
                  </Trans>
                ) : (
                  formatAgo(keptAt)
                )
              }
              aside={
                <span className={styles.actions}>
                  <Button onClick={() => onResume(giving)} aria-label={t`Reprendre le brouillon : ${name}`}>
                    <Trans>Reprendre</Trans>
                  </Button>
                  <Button
                    tone="quiet"
                    shape="square"
                    aria-label={t`Supprimer le brouillon : ${name}`}
                    onClick={() => {
                      dropDraft(giving.id);
                      showToast(t`Brouillon supprimé.`);
                    }}
                  >
                    <Icon name="close" size={18} />
                  </Button>
                </span>
              }
            />
          );
        })}
      </RowList>
    </Card>
  );
}

/** What a person would know it by. */
function nameOf(giving: Giving): string | null {
  return giving.name.trim() || giving.firmName.trim() || giving.description.trim() || giving.receiver?.name || null;
}
