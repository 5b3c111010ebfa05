import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { OfficesPageQuery } from "@/__generated__/OfficesPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { AdministeredList } from "@/list/AdministeredList";
import { FilterField } from "@/list/FilterField";
import { NothingFound } from "@/list/NothingFound";
import { useFilters } from "@/list/useFilters";
import { NotForYou } from "@/region/NotForYou";
import { RegionFilter } from "@/region/RegionFilter";
import { AppointDialog } from "./AppointDialog";
import { officesOf } from "./asked";
import { OfficeRow } from "./OfficeRow";
import { ROLES } from "./roles";
import { useRoles } from "./useRoles";

const route = getRouteApi("/member/administration/responsables");

/** Who holds which office in the regions that the person looks after. */
export function OfficesPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const go = useFilters(search);
  const roles = useRoles();
  const { viewer, regions, offices } = useLazyLoadQuery<OfficesPageQuery>(
    graphql`
      query OfficesPageQuery(
        $search: String
        $region: String
        $role: Role
        $ended: Boolean!
        $first: Int
        $after: String
        $last: Int
        $before: String
      ) @preloadable {
        viewer {
          viewerCanAppoint
        }
        regions(first: 100) {
          nodes {
            id
            code
            name
            viewerCanAppoint
            viewerCanAppointDirectors
            parent {
              id
            }
          }
        }
        offices(
          search: $search
          region: $region
          role: $role
          ended: $ended
          first: $first
          after: $after
          last: $last
          before: $before
        ) {
          totalCount
          nodes {
            id
            ...OfficeRow_office
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
    officesOf(search),
    useFresh(),
  );
  if (!viewer.viewerCanAppoint) {
    return <NotForYou />;
  }
  const own = regions.nodes.filter((region) => region.viewerCanAppoint);
  return (
    <AdministeredList
      title={t`Responsables`}
      search={search}
      searched={t`Nom de la personne`}
      filters={
        <>
          <FilterField
            label={t`Responsabilité`}
            value={search.role}
            all={t`Toutes`}
            options={ROLES.map((role) => ({ value: role, label: roles[role] ?? role }))}
            onChange={(role) => go({ role })}
          />
          <RegionFilter value={search.region} regions={own} onChange={(region) => go({ region })} />
          <FilterField
            label={t`État`}
            value={search.etat}
            all={t`Non terminées`}
            options={[{ value: "termines", label: t`Terminées` }]}
            onChange={(etat) => go({ etat })}
          />
        </>
      }
      list={offices}
      row={(office) => <OfficeRow office={office} />}
      count={
        <Plural
          value={offices.totalCount}
          one="# responsabilité"
          many="# de responsabilités"
          other="# responsabilités"
        />
      }
      empty={<NothingFound icon="person" title={<Trans>Aucune responsabilité ne correspond</Trans>} unfiltered={{}} />}
      adding={{
        parameter: "nommer",
        words: <Trans>Nommer quelqu’un</Trans>,
        dialog: (onClose) => <AppointDialog regions={own} onClose={onClose} />,
      }}
    />
  );
}
