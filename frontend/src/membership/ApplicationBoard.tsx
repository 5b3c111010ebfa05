import { Trans, useLingui } from "@lingui/react/macro";
import type { ApplicationRow_application$key } from "@/__generated__/ApplicationRow_application.graphql";
import { formatNumber } from "@/lib/format";
import { Card } from "@/ui/Card";
import { RowList } from "@/ui/RowList";
import styles from "./ApplicationBoard.module.css";
import { ApplicationRow } from "./ApplicationRow";
import { inStages } from "./stages";

type Standing = ApplicationRow_application$key & { readonly id: string; readonly status: string };

/** The stages side by side; on a phone one under another, and none of those where nobody stands. */
export function ApplicationBoard({ applications }: { applications: readonly Standing[] }) {
  const { t, i18n } = useLingui();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section className={styles.board} aria-label={t`Étapes`} tabIndex={0}>
      {inStages(applications).map(({ key, name, applications: standing }) => (
        <div key={key} className={standing.length === 0 ? styles.empty : styles.stage}>
          <Card
            title={i18n._(name)}
            aside={<span className={styles.count}>{formatNumber(standing.length)}</span>}
            isFlush
          >
            <RowList>
              {standing.map((application) => (
                <ApplicationRow key={application.id} application={application} />
              ))}
            </RowList>
            {standing.length === 0 && (
              <p className={styles.note}>
                <Trans>Personne à cette étape.</Trans>
              </p>
            )}
          </Card>
        </div>
      ))}
    </section>
  );
}
