import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { AdministeredChapterPageQuery } from "@/__generated__/AdministeredChapterPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { formatDay } from "@/lib/format";
import { NotForYou } from "@/region/NotForYou";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { administeredChapterOf } from "./asked";
import { ChapterChanges } from "./ChapterChanges";
import { ChapterMeeting } from "./ChapterMeeting";
import { CloseDialog } from "./CloseDialog";
import { MoveDialog } from "./MoveDialog";
import type { ChapterAction } from "./search";

const route = getRouteApi("/member/administration/groupes/$id");

/** A group as those see it who look after it: what it is, what was changed, and what can be done. */
export function AdministeredChapterPage() {
  const { id } = route.useParams();
  const { action, ...cursor } = route.useSearch();
  const navigate = useNavigate();
  const { viewer, chapter } = useLazyLoadQuery<AdministeredChapterPageQuery>(
    graphql`
      query AdministeredChapterPageQuery($id: ID!, $first: Int, $after: String, $last: Int, $before: String)
      @preloadable {
        viewer {
          viewerCanManageChapters
        }
        chapter(id: $id) {
          name
          closedOn
          viewerCanManage
          region {
            name
            viewerCanManageChapters
          }
          ...ChapterMeeting_chapter
          ...MoveDialog_chapter
          ...CloseDialog_chapter
          ...ChapterChanges_chapter @arguments(first: $first, after: $after, last: $last, before: $before)
        }
      }
    `,
    administeredChapterOf(id, cursor),
    useFresh(),
  );
  const show = (shown: ChapterAction | undefined) =>
    void navigate({ to: ".", search: { ...cursor, ...(shown && { action: shown }) } as never, replace: true });
  const close = () => show(undefined);
  if (!viewer.viewerCanManageChapters) {
    return <NotForYou />;
  }
  if (!chapter?.region.viewerCanManageChapters) {
    return <Missing />;
  }
  const day = chapter.closedOn && formatDay(chapter.closedOn);
  return (
    <Page
      title={chapter.name}
      width="narrow"
      above={
        <Link to="/administration/groupes">
          <Trans>Groupes administrés</Trans>
        </Link>
      }
      lead={
        <>
          {chapter.region.name}{" "}
          {day && (
            <Badge tone="quiet">
              <Trans>Fermé le {day}</Trans>
            </Badge>
          )}
        </>
      }
      actions={
        chapter.viewerCanManage && (
          <>
            <Button aria-haspopup="dialog" onClick={() => show("modifier")}>
              <Trans>Modifier</Trans>
            </Button>
            <Button aria-haspopup="dialog" onClick={() => show("fermer")}>
              <Trans>Fermer le groupe</Trans>
            </Button>
          </>
        )
      }
    >
      <ChapterMeeting chapter={chapter} />
      <p>
        <Link to="/groupes/$id" params={{ id }}>
          <Trans>La page du groupe, telle que ses membres la voient</Trans>
        </Link>
      </p>
      <ChapterChanges chapter={chapter} />
      {chapter.viewerCanManage && action === "modifier" && <MoveDialog chapter={chapter} onClose={close} />}
      {chapter.viewerCanManage && action === "fermer" && <CloseDialog chapter={chapter} onClose={close} />}
    </Page>
  );
}

function Missing() {
  const { t } = useLingui();
  return (
    <Page title={t`Groupe introuvable`}>
      <EmptyState
        icon="search"
        title={<Trans>Ce groupe n’existe pas, ou n’est pas de vos régions</Trans>}
        action={
          <Link to="/administration/groupes" className={buttonClass()}>
            <Trans>Groupes administrés</Trans>
          </Link>
        }
      />
    </Page>
  );
}
