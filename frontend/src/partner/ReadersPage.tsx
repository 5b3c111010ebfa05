import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ReadersPageQuery } from "@/__generated__/ReadersPageQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { FilterField } from "@/list/FilterField";
import { Filters } from "@/list/Filters";
import { useFilters } from "@/list/useFilters";
import { NotForYou } from "@/region/NotForYou";
import { Page } from "@/ui/Page";
import { SelectField } from "@/ui/SelectField";
import { Readers } from "./Readers";

const route = getRouteApi("/member/administration/lecteurs");

/** Which partner organisations read a region, for those who steer it. */
export function ReadersPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const go = useFilters(search);
  const { regions } = useLazyLoadQuery<ReadersPageQuery>(
    graphql`
      query ReadersPageQuery @preloadable {
        regions(first: 100) {
          nodes {
            code
            name
            viewerCanReadPartnerGrants
          }
        }
      }
    `,
    {},
    useFreshAfterGap(),
  );
  const own = regions.nodes.filter((region) => region.viewerCanReadPartnerGrants);
  const region = own.find(({ code }) => code === search.region) ?? own[0];
  if (!region) {
    return <NotForYou />;
  }
  return (
    <Page
      title={t`Qui lit la région ${region.name}`}
      width="narrow"
      lead={<Trans>Les organismes partenaires habilités pour cette région, ce qu’ils lisent, et jusqu’à quand.</Trans>}
      above={
        <Link to="/administration">
          <Trans>Administration</Trans>
        </Link>
      }
    >
      <Filters>
        {own.length > 1 && (
          <SelectField
            label={t`Région`}
            value={region.code}
            options={own.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(code) => go({ region: code })}
          />
        )}
        <FilterField
          label={t`Habilitations`}
          value={search.etat}
          all={t`Toutes`}
          options={[
            { value: "en-cours", label: t`En cours` },
            { value: "autres", label: t`Les autres` },
          ]}
          onChange={(etat) => go({ etat })}
        />
      </Filters>
      <Readers region={region.code} search={search} />
    </Page>
  );
}
