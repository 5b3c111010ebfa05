import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { AdministeredSpecialtiesPageQuery } from "@/__generated__/AdministeredSpecialtiesPageQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { localName } from "@/lib/named";
import { FilterField } from "@/list/FilterField";
import { Filters } from "@/list/Filters";
import { List } from "@/list/List";
import { NothingFound } from "@/list/NothingFound";
import { useFilters } from "@/list/useFilters";
import { Button } from "@/ui/Button";
import { Page } from "@/ui/Page";
import { Row } from "@/ui/RowList";
import { SearchField } from "@/ui/SearchField";
import { AddSpecialtyDialog } from "./AddSpecialtyDialog";
import { administeredSpecialtiesOf } from "./asked";
import { NotForYou } from "./NotForYou";
import { useFamilies } from "./useFamilies";

const route = getRouteApi("/member/administration/specialites");

/** The trades that chapters can have a seat for, and those that are offered no more. */
export function AdministeredSpecialtiesPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const go = useFilters(search);
  const navigate = useNavigate();
  const families = useFamilies();
  const { viewer, specialties } = useLazyLoadQuery<AdministeredSpecialtiesPageQuery>(
    graphql`
      query AdministeredSpecialtiesPageQuery(
        $search: String
        $retired: Boolean!
        $first: Int
        $after: String
        $last: Int
        $before: String
      ) @preloadable {
        viewer {
          viewerCanManageRegions
        }
        specialties(
          search: $search
          retired: $retired
          first: $first
          after: $after
          last: $last
          before: $before
        ) {
          totalCount
          nodes {
            id
            family
            french: name(language: FRENCH)
            english: name(language: ENGLISH)
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
    administeredSpecialtiesOf(search),
    useFreshAfterGap(),
  );
  if (!viewer.viewerCanManageRegions) {
    return <NotForYou />;
  }
  const showAdding = (isShown: boolean) =>
    void navigate({ to: ".", search: { ...search, ajouter: isShown || undefined } as never, replace: true });
  return (
    <Page
      title={t`Métiers`}
      above={
        <Link to="/administration">
          <Trans>Administration</Trans>
        </Link>
      }
      actions={
        <Button tone="primary" aria-haspopup="dialog" onClick={() => showAdding(true)}>
          <Trans>Ajouter un métier</Trans>
        </Button>
      }
    >
      <Filters>
        <SearchField label={t`Nom du métier`} value={search.q ?? ""} onSearch={(q) => go({ q: q || undefined })} />
        <FilterField
          label={t`État`}
          value={search.etat}
          all={t`Proposés`}
          options={[{ value: "retires", label: t`Retirés` }]}
          onChange={(etat) => go({ etat })}
        />
      </Filters>
      <List
        list={specialties}
        row={(specialty) => (
          <Row
            title={
              <Link to="/administration/specialites/$id" params={{ id: specialty.id }}>
                {localName(specialty)}
              </Link>
            }
            detail={families[specialty.family]}
          />
        )}
        title={<Plural value={specialties.totalCount} one="# métier" many="# de métiers" other="# métiers" />}
        empty={<NothingFound icon="seat" title={<Trans>Aucun métier ne correspond</Trans>} unfiltered={{}} />}
        exportButton={null}
      />
      {search.ajouter && <AddSpecialtyDialog onClose={() => showAdding(false)} />}
    </Page>
  );
}
