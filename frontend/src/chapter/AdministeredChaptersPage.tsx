import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { AdministeredChaptersPageQuery } from "@/__generated__/AdministeredChaptersPageQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { FilterField } from "@/list/FilterField";
import { Filters } from "@/list/Filters";
import { List } from "@/list/List";
import { NothingFound } from "@/list/NothingFound";
import { useFilters } from "@/list/useFilters";
import { NotForYou } from "@/region/NotForYou";
import { Button } from "@/ui/Button";
import { Page } from "@/ui/Page";
import { SearchField } from "@/ui/SearchField";
import { AdministeredChapterRow } from "./AdministeredChapterRow";
import { administeredOf } from "./asked";
import { FoundDialog } from "./FoundDialog";

const route = getRouteApi("/member/administration/groupes");

/** The groups that the person looks after, those that are closed too. */
export function AdministeredChaptersPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const go = useFilters(search);
  const navigate = useNavigate();
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
  const showFounding = (isShown: boolean) =>
    void navigate({ to: ".", search: { ...search, fonder: isShown || undefined } as never, replace: true });
  const isClosed = search.etat === "fermes";
  return (
    <Page
      title={t`Groupes`}
      above={
        <Link to="/administration">
          <Trans>Administration</Trans>
        </Link>
      }
      actions={
        <Button tone="primary" aria-haspopup="dialog" onClick={() => showFounding(true)}>
          <Trans>Fonder un groupe</Trans>
        </Button>
      }
    >
      <Filters>
        <SearchField label={t`Nom du groupe`} value={search.q ?? ""} onSearch={(q) => go({ q: q || undefined })} />
        <FilterField
          label={t`Région`}
          value={search.region}
          all={t`Toutes`}
          options={own.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(region) => go({ region })}
        />
        <FilterField
          label={t`État`}
          value={search.etat}
          all={t`En activité`}
          options={[{ value: "fermes", label: t`Fermés` }]}
          onChange={(etat) => go({ etat })}
        />
      </Filters>
      <List
        list={chapters}
        row={(chapter) => <AdministeredChapterRow chapter={chapter} />}
        title={<Plural value={chapters.totalCount} one="# groupe" many="# de groupes" other="# groupes" />}
        empty={
          <NothingFound
            icon="place"
            title={isClosed ? <Trans>Aucun groupe fermé</Trans> : <Trans>Aucun groupe ne correspond</Trans>}
            unfiltered={{}}
          />
        }
        exportButton={null}
      />
      {search.fonder && <FoundDialog regions={own} onClose={() => showFounding(false)} />}
    </Page>
  );
}
