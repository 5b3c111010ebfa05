import { Trans, useLingui } from "@lingui/react/macro";
import type { PeriodName } from "@/lib/period";
import { Tabs } from "./Tabs";

export function PeriodTabs({ current }: { current: PeriodName }) {
  const { t } = useLingui();
  return (
    <Tabs
      label={t`Période`}
      current={current}
      tabs={[
        { key: "rolling", label: <Trans>12 mois, mois en cours compris</Trans>, search: { periode: "rolling" } },
        { key: "full", label: <Trans>12 mois complets</Trans>, search: { periode: "full" } },
        { key: "year", label: <Trans>Depuis janvier</Trans>, search: { periode: "year" } },
      ]}
    />
  );
}
