import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { DirectoryPageQuery } from "@/__generated__/DirectoryPageQuery.graphql";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs } from "@/ui/Tabs";
import { ChapterList } from "./ChapterList";
import { DirectoryFilters } from "./DirectoryFilters";
import { MemberList } from "./MemberList";
import { useKnown } from "./useKnown";
import { useSpecialties } from "./useSpecialties";

const route = getRouteApi("/member/annuaire");

export function DirectoryPage() {
  const { t } = useLingui();
  const asked = route.useSearch();
  const specialties = useSpecialties();
  const { regions } = useLazyLoadQuery<DirectoryPageQuery>(
    graphql`
      query DirectoryPageQuery {
        regions(first: 100) {
          nodes {
            code
            name
          }
        }
      }
    `,
    {},
    { fetchPolicy: "store-or-network" },
  );
  const search = useKnown(asked, regions.nodes, specialties);
  const vue = search.vue ?? "membres";
  const { q, region, metier } = search;
  const kept = { ...(region && { region }), ...(metier && { metier }), ...(q && { q }) };
  return (
    <Page
      title={t`Annuaire`}
      lead={<Trans>Qui est qui dans la région, et les places encore ouvertes dans chaque groupe.</Trans>}
    >
      <Tabs
        label={t`Vue`}
        current={vue}
        tabs={[
          { key: "membres", label: <Trans>Membres</Trans>, search: { ...kept, vue: "membres" } },
          { key: "places", label: <Trans>Groupes et places</Trans>, search: { ...kept, vue: "places" } },
        ]}
      />
      <DirectoryFilters search={search} regions={regions.nodes} specialties={specialties ?? []} />
      <Suspense fallback={<Skeleton rows={8} hasTitle={false} />}>
        {vue === "places" ? <ChapterList search={search} /> : <MemberList search={search} />}
      </Suspense>
    </Page>
  );
}
