import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { RegionPageQuery } from "@/__generated__/RegionPageQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { periodOf } from "@/lib/period";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { PeriodTabs } from "@/ui/PeriodTabs";
import { regionOf } from "./asked";
import { ChaptersCompared } from "./ChaptersCompared";
import { RegionByMonth } from "./RegionByMonth";
import { RegionSummary } from "./RegionSummary";

const route = getRouteApi("/member/region/$code");

export function RegionPage() {
  const { t } = useLingui();
  const { code } = route.useParams();
  const { periode = "full", ...kept } = route.useSearch();
  const period = periodOf(periode);
  const { region } = useLazyLoadQuery<RegionPageQuery>(
    graphql`
      query RegionPageQuery($code: String!, $from: Date!, $to: Date!) @preloadable {
        region(code: $code) {
          name
          viewerCanReadStatistics
          ...RegionSummary_region @arguments(from: $from, to: $to)
          ...RegionByMonth_region @arguments(from: $from, to: $to)
          ...ChaptersCompared_region @arguments(from: $from, to: $to)
        }
      }
    `,
    regionOf(code, { periode }),
    useFreshAfterGap(),
  );
  if (!region?.viewerCanReadStatistics) {
    return (
      <Page title={t`Région introuvable`}>
        <EmptyState
          icon="region"
          title={<Trans>Cette région n’existe pas, ou n’est pas ouverte à votre compte</Trans>}
          action={
            <Link to="/semaine" className={buttonClass()}>
              <Trans>Ma semaine</Trans>
            </Link>
          }
        />
      </Page>
    );
  }
  return (
    <Page title={t`Région ${region.name}`} lead={<Trans>Les groupes côte à côte, sur la même période.</Trans>}>
      <PeriodTabs current={periode} kept={kept} />
      <RegionSummary region={region} period={period} />
      <ChaptersCompared region={region} period={period} />
      <RegionByMonth region={region} />
    </Page>
  );
}
