import { Trans, useLingui } from "@lingui/react/macro";
import { formatMonth } from "@/lib/format";
import { type PeriodName, periodOf } from "@/lib/period";
import styles from "./PeriodTabs.module.css";
import { Tabs } from "./Tabs";

/** Which months are counted: a few periods to choose from, and the chosen one in words. */
export function PeriodTabs({ current, kept = {} }: { current: PeriodName; kept?: object }) {
  const { t } = useLingui();
  const { from, to } = periodOf(current);
  return (
    <div className={styles.period}>
      <Tabs
        label={t`Période`}
        current={current}
        tabs={[
          { key: "rolling", label: <Trans>12 derniers mois</Trans>, search: { ...kept, periode: "rolling" } },
          { key: "full", label: <Trans>12 mois clos</Trans>, search: { ...kept, periode: "full" } },
          { key: "year", label: <Trans>Cette année</Trans>, search: { ...kept, periode: "year" } },
        ]}
      />
      <p className={styles.words}>
        {from === to ? (
          <Trans>{formatMonth(from)}, mois en cours</Trans>
        ) : current === "full" ? (
          <Trans>
            {formatMonth(from)} – {formatMonth(to)}
          </Trans>
        ) : (
          <Trans>
            {formatMonth(from)} – {formatMonth(to)}, mois en cours compris
          </Trans>
        )}
      </p>
    </div>
  );
}
