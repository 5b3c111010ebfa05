import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { SheetConsultationsPageQuery } from "@/__generated__/SheetConsultationsPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { NotForYou } from "@/region/NotForYou";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { daysOf } from "./asked";
import { CountedPlot } from "./CountedPlot";
import { CountedSums } from "./CountedSums";
import { spanOf } from "./counting";
import { SpanTabs } from "./SpanTabs";

const route = getRouteApi("/member/administration/guide/$id/consultations");

/** How often a sheet is read, for those who keep it or edit its guide. */
export function SheetConsultationsPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const search = route.useSearch();
  const { networkSheet: sheet } = useLazyLoadQuery<SheetConsultationsPageQuery>(
    graphql`
      query SheetConsultationsPageQuery($id: ID!, $from: Date!, $to: Date!) @preloadable {
        networkSheet(id: $id) {
          latest {
            name
          }
          network {
            slug
          }
          consultations(from: $from, to: $to) {
            views
            contacts
            ...CountedSums_consultations
            ...CountedPlot_consultations
          }
        }
      }
    `,
    { id, ...daysOf(search) },
    useFresh(),
  );
  if (!sheet) {
    return <NotForYou />;
  }
  const { latest, network, consultations } = sheet;
  const name = search.periode ?? "mois";
  return (
    <Page
      title={t`${latest.name} : consultations`}
      width="narrow"
      above={
        <Link to="/administration/guide/$id" params={{ id }}>
          {latest.name}
        </Link>
      }
      lead={<Trans>Combien de personnes lisent la fiche et joignent le réseau : des sommes, jamais des noms.</Trans>}
      actions={
        network && (
          <a href={`/guide/${network.slug}`} className={buttonClass()}>
            <Trans>Voir la fiche publique</Trans>
          </a>
        )
      }
    >
      <SpanTabs current={name} />
      {consultations.views + consultations.contacts > 0 ? (
        <>
          <CountedSums consultations={consultations} />
          <CountedPlot consultations={consultations} span={spanOf(name)} />
        </>
      ) : (
        <EmptyState
          icon="eye"
          title={
            network ? (
              <Trans>Personne n’a lu cette fiche dans cette période</Trans>
            ) : (
              <Trans>Cette fiche n’est pas dans le guide</Trans>
            )
          }
        >
          {network ? (
            <Trans>Une fiche complète se trouve mieux : elle répond à plus de recherches et de questions.</Trans>
          ) : (
            <Trans>Ses lectures sont comptées dès qu’elle est publiée.</Trans>
          )}
        </EmptyState>
      )}
    </Page>
  );
}
