import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { OfficesPageQuery } from "@/__generated__/OfficesPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { FilterField } from "@/list/FilterField";
import { Filters } from "@/list/Filters";
import { List } from "@/list/List";
import { NothingFound } from "@/list/NothingFound";
import { useFilters } from "@/list/useFilters";
import { NotForYou } from "@/region/NotForYou";
import { Button } from "@/ui/Button";
import { Page } from "@/ui/Page";
import { SearchField } from "@/ui/SearchField";
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
  const navigate = useNavigate();
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
  const showAppointing = (isShown: boolean) =>
    void navigate({ to: ".", search: { ...search, nommer: isShown || undefined } as never, replace: true });
  return (
    <Page
      title={t`Responsables`}
      above={
        <Link to="/administration">
          <Trans>Administration</Trans>
        </Link>
      }
      actions={
        <Button tone="primary" aria-haspopup="dialog" onClick={() => showAppointing(true)}>
          <Trans>Nommer quelqu’un</Trans>
        </Button>
      }
    >
      <Filters>
        <SearchField label={t`Nom de la personne`} value={search.q ?? ""} onSearch={(q) => go({ q: q || undefined })} />
        <FilterField
          label={t`Responsabilité`}
          value={search.role}
          all={t`Toutes`}
          options={ROLES.map((role) => ({ value: role, label: roles[role] ?? role }))}
          onChange={(role) => go({ role })}
        />
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
          all={t`Non terminées`}
          options={[{ value: "termines", label: t`Terminées` }]}
          onChange={(etat) => go({ etat })}
        />
      </Filters>
      <List
        list={offices}
        row={(office) => <OfficeRow office={office} />}
        title={
          <Plural
            value={offices.totalCount}
            one="# responsabilité"
            many="# de responsabilités"
            other="# responsabilités"
          />
        }
        empty={
          <NothingFound icon="person" title={<Trans>Aucune responsabilité ne correspond</Trans>} unfiltered={{}} />
        }
        exportButton={null}
      />
      {search.nommer && <AppointDialog regions={own} onClose={() => showAppointing(false)} />}
    </Page>
  );
}
