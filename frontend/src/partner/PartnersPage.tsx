import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { PartnersPageQuery } from "@/__generated__/PartnersPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { AdministeredList } from "@/list/AdministeredList";
import { FilterField } from "@/list/FilterField";
import { NothingFound } from "@/list/NothingFound";
import { useFilters } from "@/list/useFilters";
import { EmptyState } from "@/ui/EmptyState";
import { partnersOf } from "./asked";
import { PartnerRow } from "./PartnerRow";
import { RegisterDialog } from "./RegisterDialog";
import type { PartnersSearch } from "./search";

const route = getRouteApi("/member/administration/partenaires");

/** The partner organisations of the network, for whoever looks after them. */
export function PartnersPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const go = useFilters(search);
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
  return (
    <AdministeredList
      title={t`Partenaires`}
      lead={
        <Trans>
          Chambres, banques, assureurs : leurs programmes lisent les régions pour lesquelles ils sont habilités.
        </Trans>
      }
      search={search}
      searched={t`Nom de l’organisme`}
      filters={
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
      }
      list={partnerOrganisations}
      row={(organisation) => <PartnerRow organisation={organisation} />}
      count={
        <Plural
          value={partnerOrganisations.totalCount}
          one="# organisme partenaire"
          many="# d’organismes partenaires"
          other="# organismes partenaires"
        />
      }
      empty={<Nothing search={search} />}
      adding={{
        parameter: "enregistrer",
        words: <Trans>Enregistrer un organisme</Trans>,
        dialog: (onClose) => <RegisterDialog onClose={onClose} />,
      }}
    />
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
