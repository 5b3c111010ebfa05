import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { AdministeredChaptersPageQuery } from "@/__generated__/AdministeredChaptersPageQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { AdministeredList } from "@/list/AdministeredList";
import { FilterField } from "@/list/FilterField";
import { NothingFound } from "@/list/NothingFound";
import { useFilters } from "@/list/useFilters";
import { NotForYou } from "@/region/NotForYou";
import { RegionFilter } from "@/region/RegionFilter";
import { AdministeredChapterRow } from "./AdministeredChapterRow";
import { administeredOf } from "./asked";
import { FoundDialog } from "./FoundDialog";

const route = getRouteApi("/member/administration/groupes");

/** The groups that the person looks after, those that are closed too. */
export function AdministeredChaptersPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const go = useFilters(search);
  const { viewer, regions, chapters } = useLazyLoadQuery<AdministeredChaptersPageQuery>(
    graphql`
      query AdministeredChaptersPageQuery(
        $search: String
        $region: String
        $closed: Boolean!
        $first: Int
        $after: String
        $last: Int
        $before: String
      ) @preloadable {
        viewer {
          viewerCanManageChapters
        }
        regions(first: 100) {
          nodes {
            id
            code
            name
            viewerCanManageChapters
          }
        }
        chapters(
          search: $search
          region: $region
          closed: $closed
          first: $first
          after: $after
          last: $last
          before: $before
        ) {
          totalCount
          nodes {
            id
            ...AdministeredChapterRow_chapter
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
  if (!viewer.viewerCanManageChapters) {
    return <NotForYou />;
  }
  const own = regions.nodes.filter((region) => region.viewerCanManageChapters);
  const isClosed = search.etat === "fermes";
  return (
    <AdministeredList
      title={t`Groupes`}
      search={search}
      searched={t`Nom du groupe`}
      filters={
        <>
          <RegionFilter value={search.region} regions={own} onChange={(region) => go({ region })} />
          <FilterField
            label={t`État`}
            value={search.etat}
            all={t`En activité`}
            options={[{ value: "fermes", label: t`Fermés` }]}
            onChange={(etat) => go({ etat })}
          />
        </>
      }
      list={chapters}
      row={(chapter) => <AdministeredChapterRow chapter={chapter} />}
      count={<Plural value={chapters.totalCount} one="# groupe" many="# de groupes" other="# groupes" />}
      empty={
        <NothingFound
          icon="place"
          title={isClosed ? <Trans>Aucun groupe fermé</Trans> : <Trans>Aucun groupe ne correspond</Trans>}
          unfiltered={{}}
        />
      }
      adding={{
        parameter: "fonder",
        words: <Trans>Fonder un groupe</Trans>,
        dialog: (onClose) => <FoundDialog regions={own} onClose={onClose} />,
      }}
    />
  );
}
