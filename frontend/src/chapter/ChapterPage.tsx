import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ChapterPageQuery } from "@/__generated__/ChapterPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { Badge } from "@/ui/Badge";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { chapterOf } from "./asked";
import { ChapterFigures } from "./ChapterFigures";
import { ChapterMeeting } from "./ChapterMeeting";
import { ChapterMembers } from "./ChapterMembers";
import styles from "./ChapterPage.module.css";
import { OpenSeats } from "./OpenSeats";

const route = getRouteApi("/member/groupes/$id");

export function ChapterPage() {
  const { id } = route.useParams();
  const { chapter } = useLazyLoadQuery<ChapterPageQuery>(
    graphql`
      query ChapterPageQuery($id: ID!, $from: Date!, $to: Date!) @preloadable {
        chapter(id: $id) {
          name
          memberCount
          viewerIsMember
          viewerCanReadStatistics
          viewerCanRunApplications
          viewerCanRunMemberships
          region {
            name
          }
          ...ChapterFigures_chapter @arguments(from: $from, to: $to)
          ...ChapterMeeting_chapter
          ...ChapterMembers_chapter
          ...OpenSeats_chapter
        }
      }
    `,
    chapterOf(id),
    useFresh(),
  );
  if (!chapter) {
    return <Missing />;
  }
  return (
    <Page
      title={chapter.name}
      above={
        <Link to="/annuaire" search={{ vue: "places" }}>
          <Trans>Groupes de la région</Trans>
        </Link>
      }
      lead={
        <>
          {chapter.region.name}
          {" · "}
          <Plural value={chapter.memberCount} one="# membre" many="# de membres" other="# membres" />{" "}
          {chapter.viewerIsMember && (
            <Badge tone="green">
              <Trans>Votre groupe</Trans>
            </Badge>
          )}
        </>
      }
      actions={
        (chapter.viewerCanRunMemberships || chapter.viewerCanRunApplications) && (
          <>
            {chapter.viewerCanRunMemberships && (
              <Link to="/groupes/$id/adhesions" params={{ id }} className={buttonClass()}>
                <Trans>Adhésions</Trans>
              </Link>
            )}
            {chapter.viewerCanRunApplications && (
              <Link to="/candidatures" search={{ groupe: id }} className={buttonClass()}>
                <Trans>Candidatures</Trans>
              </Link>
            )}
          </>
        )
      }
    >
      {chapter.viewerCanReadStatistics && <ChapterFigures chapter={chapter} />}
      <div className={styles.columns}>
        <ChapterMembers chapter={chapter} />
        <div className="stack">
          <ChapterMeeting chapter={chapter} />
          <OpenSeats chapter={chapter} />
        </div>
      </div>
    </Page>
  );
}

function Missing() {
  const { t } = useLingui();
  return (
    <Page title={t`Groupe introuvable`}>
      <EmptyState
        icon="search"
        title={<Trans>Ce groupe n’existe pas, ou n’est pas ouvert à votre compte</Trans>}
        action={
          <Link to="/annuaire" search={{ vue: "places" }} className={buttonClass()}>
            <Trans>Voir les groupes</Trans>
          </Link>
        }
      />
    </Page>
  );
}
