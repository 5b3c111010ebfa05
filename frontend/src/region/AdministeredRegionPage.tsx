import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { AdministeredRegionPageQuery } from "@/__generated__/AdministeredRegionPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { formatMoney } from "@/lib/format";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { Facts } from "@/ui/Facts";
import { Page } from "@/ui/Page";
import { administeredRegionOf } from "./asked";
import { CorrectRegionDialog } from "./CorrectRegionDialog";
import { NotForYou } from "./NotForYou";
import { RegionChanges } from "./RegionChanges";

const route = getRouteApi("/member/administration/regions/$code");

/** A region as those see it who look after all of them. */
export function AdministeredRegionPage() {
  const { t } = useLingui();
  const { code } = route.useParams();
  const { corriger, ...cursor } = route.useSearch();
  const navigate = useNavigate();
  const { viewer, region } = useLazyLoadQuery<AdministeredRegionPageQuery>(
    graphql`
      query AdministeredRegionPageQuery($code: String!, $first: Int, $after: String, $last: Int, $before: String)
      @preloadable {
        viewer {
          viewerCanManageRegions
        }
        region(code: $code) {
          code
          name
          timeZone
          viewerCanManage
          parent {
            code
            name
          }
          yearlyFee {
            minorUnits
            currency
          }
          promisedRevenue {
            minorUnits
            currency
          }
          ...CorrectRegionDialog_region
          ...RegionChanges_region @arguments(first: $first, after: $after, last: $last, before: $before)
        }
      }
    `,
    administeredRegionOf(code, cursor),
    useFresh(),
  );
  const show = (isShown: boolean) =>
    void navigate({ to: ".", search: { ...cursor, ...(isShown && { corriger: true }) } as never, replace: true });
  if (!viewer.viewerCanManageRegions) {
    return <NotForYou />;
  }
  if (!region) {
    return <Missing />;
  }
  return (
    <Page
      title={region.name}
      width="narrow"
      above={
        <Link to="/administration/regions">
          <Trans>Régions administrées</Trans>
        </Link>
      }
      actions={
        region.viewerCanManage && (
          <Button aria-haspopup="dialog" onClick={() => show(true)}>
            <Trans>Corriger</Trans>
          </Button>
        )
      }
    >
      <Card>
        <Facts
          facts={[
            { key: "code", name: t`Code`, value: region.code },
            { key: "parent", name: t`Dépend de`, value: region.parent?.name },
            { key: "zone", name: t`Fuseau horaire`, value: region.timeZone },
            { key: "fee", name: t`Cotisation annuelle`, value: formatMoney(region.yearlyFee) },
            { key: "promised", name: t`Chiffre d’affaires promis`, value: formatMoney(region.promisedRevenue) },
          ]}
        />
      </Card>
      <RegionChanges region={region} />
      {corriger && region.viewerCanManage && <CorrectRegionDialog region={region} onClose={() => show(false)} />}
    </Page>
  );
}

function Missing() {
  const { t } = useLingui();
  return (
    <Page title={t`Région introuvable`}>
      <EmptyState
        icon="region"
        title={<Trans>Cette région n’existe pas</Trans>}
        action={
          <Link to="/administration/regions" className={buttonClass()}>
            <Trans>Régions administrées</Trans>
          </Link>
        }
      />
    </Page>
  );
}
