import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { PoliciesPageQuery } from "@/__generated__/PoliciesPageQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { Filters } from "@/list/Filters";
import { useFilters } from "@/list/useFilters";
import { NotForYou } from "@/region/NotForYou";
import { Page } from "@/ui/Page";
import { SelectField } from "@/ui/SelectField";
import { Skeleton } from "@/ui/Skeleton";
import { RegionPolicies } from "./RegionPolicies";

const route = getRouteApi("/member/administration/regles");

/** What the regions decide by that the person looks after. */
export function PoliciesPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const go = useFilters(search);
  const { regions } = useLazyLoadQuery<PoliciesPageQuery>(
    graphql`
      query PoliciesPageQuery @preloadable {
        regions(first: 100) {
          nodes {
            id
            code
            name
            viewerCanSetPolicies
          }
        }
      }
    `,
    {},
    useFreshAfterGap(),
  );
  const own = regions.nodes.filter((region) => region.viewerCanSetPolicies);
  const region = own.find(({ code }) => code === search.region) ?? own[0];
  if (!region) {
    return <NotForYou />;
  }
  return (
    <Page
      title={t`Règles, ${region.name}`}
      width="narrow"
      above={
        <Link to="/administration">
          <Trans>Administration</Trans>
        </Link>
      }
      lead={
        <Trans>
          Une règle vaut à partir d’un jour, et ce qui a été décidé garde la version d’alors. Tout le monde peut lire
          les règles et leur motif.
        </Trans>
      }
    >
      {own.length > 1 && (
        <Filters>
          <SelectField
            label={t`Région`}
            value={region.code}
            options={own.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(code) => go({ region: code })}
          />
        </Filters>
      )}
      <Suspense fallback={<Skeleton rows={6} hasTitle={false} />}>
        <RegionPolicies key={region.code} region={region.code} />
      </Suspense>
    </Page>
  );
}
