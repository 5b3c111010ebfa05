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

const route = getRouteApi("/member/annuaire");

export function DirectoryPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const { regions, specialties } = useLazyLoadQuery<DirectoryPageQuery>(
    graphql`
      query DirectoryPageQuery {
        regions(first: 50) {
          nodes {
            code
            name
          }
        }
        specialties(first: 100) {
          nodes {
            code
            french: name(language: FRENCH)
            english: name(language: ENGLISH)
          }
        }
      }
    `,
    {},
    { fetchPolicy: "store-or-network" },
  );
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
      <DirectoryFilters search={search} regions={regions.nodes} specialties={specialties.nodes} />
      <Suspense fallback={<Skeleton rows={8} hasTitle={false} />}>
        {vue === "places" ? <ChapterList search={search} /> : <MemberList search={search} />}
      </Suspense>
    </Page>
  );
}
