import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { AdministeredRegionsPageQuery } from "@/__generated__/AdministeredRegionsPageQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { AdministeredList } from "@/list/AdministeredList";
import { NothingFound } from "@/list/NothingFound";
import { Row } from "@/ui/RowList";
import { administeredOf } from "./asked";
import { NotForYou } from "./NotForYou";
import { OpenRegionDialog } from "./OpenRegionDialog";

const route = getRouteApi("/member/administration/regions");

/** The regions that the person looks after. */
export function AdministeredRegionsPage() {
  const { t } = useLingui();
  const search = route.useSearch();
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
  return (
    <AdministeredList
      title={t`Régions`}
      search={search}
      searched={t`Nom de la région`}
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
      count={<Plural value={regions.totalCount} one="# région" many="# de régions" other="# régions" />}
      empty={<NothingFound icon="region" title={<Trans>Aucune région ne correspond</Trans>} unfiltered={{}} />}
      adding={{
        parameter: "ouvrir",
        words: <Trans>Ouvrir une région</Trans>,
        dialog: (onClose) => <OpenRegionDialog onClose={onClose} />,
      }}
    />
  );
}
