import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { SheetPageQuery } from "@/__generated__/SheetPageQuery.graphql";
import { part } from "@/frame/part";
import { useFresh } from "@/lib/changes";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { Tabs } from "@/ui/Tabs";
import { NoSheet } from "./NoSheet";
import { SheetActions } from "./SheetActions";
import { SheetContent } from "./SheetContent";
import { SheetStanding } from "./SheetStanding";
import { SheetState } from "./SheetState";

const SheetDifferences = part(() => import("./SheetDifferences").then((module) => module.SheetDifferences));
const SheetHistory = part(() => import("./SheetHistory").then((module) => module.SheetHistory));
const route = getRouteApi("/member/administration/guide/$id");

/** A sheet, for those who edit its guide or keep it: where it stands, what it says, what was done to it. */
export function SheetPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const search = route.useSearch();
  const { networkSheet: sheet } = useLazyLoadQuery<SheetPageQuery>(
    graphql`
      query SheetPageQuery($id: ID!) @preloadable {
        networkSheet(id: $id) {
          viewerIsEditor
          region {
            code
            name
          }
          latest {
            number
            name
            ...SheetContent_content
          }
          published {
            number
          }
          ...SheetState_sheet
          ...SheetStanding_sheet
          ...SheetActions_sheet
        }
      }
    `,
    { id },
    useFresh(),
  );
  if (!sheet) {
    return <NoSheet />;
  }
  const { latest, published, region, viewerIsEditor } = sheet;
  const { vue, after, before } = search;
  return (
    <Page
      title={latest.name}
      width="narrow"
      above={
        viewerIsEditor ? (
          <Link to="/administration/guide" search={{ region: region.code }}>
            <Trans>Guide des réseaux, {region.name}</Trans>
          </Link>
        ) : (
          <Link to="/mes-reseaux">
            <Trans>Mes réseaux</Trans>
          </Link>
        )
      }
      lead={<SheetState sheet={sheet} />}
      actions={<SheetActions sheet={sheet} search={search} />}
    >
      <Tabs
        label={t`Vue`}
        current={vue ?? "fiche"}
        tabs={[
          { key: "fiche", label: <Trans>La fiche</Trans>, search: {} },
          { key: "differences", label: <Trans>Différences</Trans>, search: { vue: "differences" } },
          { key: "historique", label: <Trans>Historique</Trans>, search: { vue: "historique" } },
          {
            key: "consultations",
            label: <Trans>Consultations</Trans>,
            to: `/administration/guide/${id}/consultations`,
            search: {},
          },
        ]}
      />
      <Suspense fallback={<Skeleton hasTitle={false} />}>
        {vue === "differences" ? (
          <SheetDifferences
            id={id}
            from={search.de ?? published?.number ?? Math.max(1, latest.number - 1)}
            to={search.a ?? latest.number}
          />
        ) : vue === "historique" ? (
          <SheetHistory id={id} cursor={{ ...(after && { after }), ...(before && { before }) }} />
        ) : (
          <>
            <SheetStanding sheet={sheet} />
            <SheetContent content={latest} />
          </>
        )}
      </Suspense>
    </Page>
  );
}
