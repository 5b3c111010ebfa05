import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { AdministeredRegionsPageQuery } from "@/__generated__/AdministeredRegionsPageQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { Filters } from "@/list/Filters";
import { List } from "@/list/List";
import { NothingFound } from "@/list/NothingFound";
import { useFilters } from "@/list/useFilters";
import { Button } from "@/ui/Button";
import { Page } from "@/ui/Page";
import { Row } from "@/ui/RowList";
import { SearchField } from "@/ui/SearchField";
import { administeredOf } from "./asked";
import { NotForYou } from "./NotForYou";
import { OpenRegionDialog } from "./OpenRegionDialog";

const route = getRouteApi("/member/administration/regions");

/** The regions that the person looks after. */
export function AdministeredRegionsPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const go = useFilters(search);
  const navigate = useNavigate();
  const { viewer, regions } = useLazyLoadQuery<AdministeredRegionsPageQuery>(
    graphql`
      query AdministeredRegionsPageQuery($search: String, $first: Int, $after: String, $last: Int, $before: String)
      @preloadable {
        viewer {
          viewerCanManageRegions
        }
        regions(search: $search, first: $first, after: $after, last: $last, before: $before) {
          totalCount
          nodes {
            id
            code
            name
            parent {
              name
            }
          }
          pageInfo {
            hasNextPage
            hasPreviousPage
            startCursor
            endCursor
          }
        }
      }
    `,
    administeredOf(search),
    useFreshAfterGap(),
  );
  if (!viewer.viewerCanManageRegions) {
    return <NotForYou />;
  }
  const showOpening = (isShown: boolean) =>
    void navigate({ to: ".", search: { ...search, ouvrir: isShown || undefined } as never, replace: true });
  return (
    <Page
      title={t`Régions`}
      above={
        <Link to="/administration">
          <Trans>Administration</Trans>
        </Link>
      }
      actions={
        <Button tone="primary" aria-haspopup="dialog" onClick={() => showOpening(true)}>
          <Trans>Ouvrir une région</Trans>
        </Button>
      }
    >
      <Filters>
        <SearchField label={t`Nom de la région`} value={search.q ?? ""} onSearch={(q) => go({ q: q || undefined })} />
      </Filters>
      <List
        list={regions}
        row={(region) => (
          <Row
            title={
              <Link to="/administration/regions/$code" params={{ code: region.code }}>
                {region.name}
              </Link>
            }
            detail={[region.code, region.parent?.name].filter(Boolean).join(" · ")}
          />
        )}
        title={<Plural value={regions.totalCount} one="# région" many="# de régions" other="# régions" />}
        empty={<NothingFound icon="region" title={<Trans>Aucune région ne correspond</Trans>} unfiltered={{}} />}
        exportButton={null}
      />
      {search.ouvrir && <OpenRegionDialog onClose={() => showOpening(false)} />}
    </Page>
  );
}
