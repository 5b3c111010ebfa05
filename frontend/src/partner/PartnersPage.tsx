import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { PartnersPageQuery } from "@/__generated__/PartnersPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { FilterField } from "@/list/FilterField";
import { Filters } from "@/list/Filters";
import { List } from "@/list/List";
import { NothingFound } from "@/list/NothingFound";
import { useFilters } from "@/list/useFilters";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { SearchField } from "@/ui/SearchField";
import { partnersOf } from "./asked";
import { PartnerRow } from "./PartnerRow";
import { RegisterDialog } from "./RegisterDialog";
import type { PartnersSearch } from "./search";

const route = getRouteApi("/member/administration/partenaires");

/** The partner organisations of the network, for whoever looks after them. */
export function PartnersPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { partnerOrganisations } = useLazyLoadQuery<PartnersPageQuery>(
    graphql`
      query PartnersPageQuery(
        $search: String
        $reading: Boolean
        $first: Int
        $after: String
        $last: Int
        $before: String
      ) @preloadable {
        partnerOrganisations(
          search: $search
          reading: $reading
          first: $first
          after: $after
          last: $last
          before: $before
        ) {
          totalCount
          nodes {
            id
            ...PartnerRow_organisation
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
    partnersOf(search),
    useFresh(),
  );
  const showRegistering = (isShown: boolean) =>
    void navigate({ to: ".", search: { ...search, enregistrer: isShown || undefined } as never, replace: true });
  return (
    <Page
      title={t`Partenaires`}
      lead={
        <Trans>
          Chambres, banques, assureurs : leurs programmes lisent les régions pour lesquelles ils sont habilités.
        </Trans>
      }
      above={
        <Link to="/administration">
          <Trans>Administration</Trans>
        </Link>
      }
      actions={
        <Button tone="primary" aria-haspopup="dialog" onClick={() => showRegistering(true)}>
          <Trans>Enregistrer un organisme</Trans>
        </Button>
      }
    >
      <PartnerFilters search={search} />
      <List
        list={partnerOrganisations}
        row={(organisation) => <PartnerRow organisation={organisation} />}
        title={
          <Plural
            value={partnerOrganisations.totalCount}
            one="# organisme partenaire"
            many="# d’organismes partenaires"
            other="# organismes partenaires"
          />
        }
        empty={<Nothing search={search} />}
        exportButton={null}
      />
      {search.enregistrer && <RegisterDialog onClose={() => showRegistering(false)} />}
    </Page>
  );
}

function PartnerFilters({ search }: { search: PartnersSearch }) {
  const { t } = useLingui();
  const go = useFilters(search);
  return (
    <Filters>
      <SearchField label={t`Nom de l’organisme`} value={search.q ?? ""} onSearch={(q) => go({ q: q || undefined })} />
      <FilterField
        label={t`État`}
        value={search.etat}
        all={t`Tous`}
        options={[
          { value: "lisent", label: t`Lisent` },
          { value: "rien", label: t`Ne lisent rien` },
        ]}
        onChange={(etat) => go({ etat })}
      />
    </Filters>
  );
}

function Nothing({ search }: { search: PartnersSearch }) {
  return search.q || search.etat ? (
    <NothingFound icon="institution" title={<Trans>Aucun organisme ne correspond</Trans>} unfiltered={{}} />
  ) : (
    <EmptyState icon="institution" title={<Trans>Aucun organisme partenaire</Trans>}>
      <Trans>
        Enregistrez le premier : il ne lit rien tant qu’un de ses programmes n’est pas habilité pour une région.
      </Trans>
    </EmptyState>
  );
}
