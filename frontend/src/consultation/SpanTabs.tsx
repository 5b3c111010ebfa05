import { Trans, useLingui } from "@lingui/react/macro";
import { Tabs } from "@/ui/Tabs";
import type { SpanName } from "./counting";

/** Which days are counted. */
export function SpanTabs({ current, kept = {} }: { current: SpanName; kept?: object }) {
  const { t } = useLingui();
  return (
    <Tabs
      label={t`Période`}
      current={current}
      tabs={[
        { key: "mois", label: <Trans>30 jours</Trans>, search: { ...kept } },
        { key: "trimestre", label: <Trans>90 jours</Trans>, search: { ...kept, periode: "trimestre" } },
        { key: "annee", label: <Trans>12 mois</Trans>, search: { ...kept, periode: "annee" } },
      ]}
    />
  );
}
