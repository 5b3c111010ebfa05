import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { SeatsPageQuery } from "@/__generated__/SeatsPageQuery.graphql";
import { part } from "@/frame/part";
import { useFresh } from "@/lib/changes";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { Page } from "@/ui/Page";
import { MissingChapter } from "./MissingChapter";
import { OpenSeatList } from "./OpenSeatList";
import { TakenSeatList } from "./TakenSeatList";
import { TradeRulings } from "./TradeRulings";

const RuleDialog = part(() => import("./RuleDialog").then((code) => code.RuleDialog));

const route = getRouteApi("/member/groupes/$id/places");

/** The seats of a group: which somebody has, which are held, which are open; and what its committee said of trades that are near. */
export function SeatsPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const { action } = route.useSearch();
  const navigate = useNavigate();
  const { chapter } = useLazyLoadQuery<SeatsPageQuery>(
    graphql`
      query SeatsPageQuery($id: ID!) @preloadable {
        chapter(id: $id) {
          name
          viewerCanApply
          viewerCanRunApplications
          ...TakenSeatList_chapter
          ...OpenSeatList_chapter
          tradeRulings {
            ...TradeRulings_ruling
          }
        }
      }
    `,
    { id },
    useFresh(),
  );
  if (!chapter) {
    return <MissingChapter title={t`Places`} />;
  }
  const { tradeRulings: rulings, viewerCanApply, viewerCanRunApplications } = chapter;
  const closeDialog = () =>
    void navigate({ to: "/groupes/$id/places", params: { id }, search: {}, replace: true, resetScroll: false });
  return (
    <Page
      title={t`Places`}
      above={
        <Link to="/groupes/$id" params={{ id }}>
          {chapter.name}
        </Link>
      }
      lead={<Trans>Une place par métier : la première candidature la retient.</Trans>}
      actions={
        viewerCanApply && (
          <>
            <Link to="/candidatures" search={{ groupe: id }} className={buttonClass()}>
              {viewerCanRunApplications ? <Trans>Candidatures</Trans> : <Trans>Mes candidats</Trans>}
            </Link>
            <Link to="/candidatures" search={{ groupe: id, proposer: true }} className={buttonClass("primary")}>
              <Trans>Proposer quelqu’un</Trans>
            </Link>
          </>
        )
      }
    >
      <OpenSeatList chapter={chapter} chapterId={id} />
      {(rulings.length > 0 || viewerCanRunApplications) && (
        <Card
          title={
            rulings.length > 0 ? (
              <Plural
                value={rulings.length}
                one="# avis sur des métiers proches"
                many="# d’avis sur des métiers proches"
                other="# avis sur des métiers proches"
              />
            ) : (
              <Trans>Métiers proches</Trans>
            )
          }
          aside={
            viewerCanRunApplications && (
              <Link
                to="/groupes/$id/places"
                params={{ id }}
                search={{ action: "avis" }}
                replace
                resetScroll={false}
                className={buttonClass()}
                aria-haspopup="dialog"
              >
                <Trans>Noter un avis</Trans>
              </Link>
            )
          }
        >
          {rulings.length > 0 ? (
            <TradeRulings rulings={rulings} />
          ) : (
            <p>
              <Trans>Le comité ne s’est prononcé sur aucun métier proche d’un autre.</Trans>
            </p>
          )}
        </Card>
      )}
      <TakenSeatList chapter={chapter} />
      {action === "avis" && viewerCanRunApplications && (
        <Suspense>
          <RuleDialog chapterId={id} onClose={closeDialog} />
        </Suspense>
      )}
    </Page>
  );
}
