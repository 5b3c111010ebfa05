import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { Suspense } from "react";
import { fromStart } from "@/lib/search";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs } from "@/ui/Tabs";
import { ReferralBoard } from "./ReferralBoard";
import { ReferralFilters } from "./ReferralFilters";
import { ReferralList } from "./ReferralList";

const route = getRouteApi("/member/recommandations");

export function ReferralsPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const { sens = "recues", vue = "liste" } = search;
  const kept = fromStart(search);
  return (
    <Page
      title={t`Recommandations`}
      lead={
        sens === "toutes" && (
          <Trans>Tout ce que votre compte peut lire : les vôtres, et celles dont votre fonction répond.</Trans>
        )
      }
    >
      <Tabs
        label={t`Sens`}
        current={sens}
        tabs={[
          { key: "recues", label: <Trans>Reçues</Trans>, search: { ...kept, sens: "recues" } },
          { key: "donnees", label: <Trans>Données</Trans>, search: { ...kept, sens: "donnees" } },
          { key: "toutes", label: <Trans>Toutes</Trans>, search: { ...kept, sens: "toutes" } },
        ]}
      />
      <ReferralFilters search={search} />
      <Suspense fallback={<Skeleton rows={6} hasTitle={false} />}>
        {vue === "tableau" ? <ReferralBoard search={search} /> : <ReferralList search={search} />}
      </Suspense>
    </Page>
  );
}
