import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { AdministeredSpecialtiesPageQuery } from "@/__generated__/AdministeredSpecialtiesPageQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { localName } from "@/lib/named";
import { AdministeredList } from "@/list/AdministeredList";
import { FilterField } from "@/list/FilterField";
import { NothingFound } from "@/list/NothingFound";
import { useFilters } from "@/list/useFilters";
import { Row } from "@/ui/RowList";
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
  return (
    <AdministeredList
      title={t`Métiers`}
      search={search}
      searched={t`Nom du métier`}
      filters={
        <FilterField
          label={t`État`}
          value={search.etat}
          all={t`Proposés`}
          options={[{ value: "retires", label: t`Retirés` }]}
          onChange={(etat) => go({ etat })}
        />
      }
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
      count={<Plural value={specialties.totalCount} one="# métier" many="# de métiers" other="# métiers" />}
      empty={<NothingFound icon="seat" title={<Trans>Aucun métier ne correspond</Trans>} unfiltered={{}} />}
      adding={{
        parameter: "ajouter",
        words: <Trans>Ajouter un métier</Trans>,
        dialog: (onClose) => <AddSpecialtyDialog onClose={onClose} />,
      }}
    />
  );
}
