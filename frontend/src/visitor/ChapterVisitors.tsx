import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Suspense } from "react";
import { graphql, useFragment } from "react-relay";
import type { ChapterVisitors_chapter$key } from "@/__generated__/ChapterVisitors_chapter.graphql";
import { part } from "@/frame/part";
import { only } from "@/lib/only";
import { Button } from "@/ui/Button";
import { Page } from "@/ui/Page";
import { Tabs } from "@/ui/Tabs";
import { ComingVisitors } from "./ComingVisitors";
import { FollowedVisitors } from "./FollowedVisitors";
import { PastVisitors } from "./PastVisitors";
import { useInvites } from "./useInvites";
import { VisitorsLive } from "./VisitorsLive";

const InviteVisitorDialog = part(() => import("./InviteVisitorDialog").then((code) => code.InviteVisitorDialog));

type Props = {
  chapter: ChapterVisitors_chapter$key;
  /** The membership that invites; null for those who look after a group without being of it. */
  memberId: string | null;
  /** The person's own groups. */
  own: readonly { readonly id: string; readonly name: string }[];
};

/** The visitors of one group, and the way to invite one. */
export function ChapterVisitors({ chapter: key, memberId, own }: Props) {
  const { t } = useLingui();
  const { search, open } = useInvites();
  const chapter = useFragment(
    graphql`
      fragment ChapterVisitors_chapter on Chapter {
        id
        name
        viewerCanRunMeetings
        viewerCanInviteVisitors
        due: visitors(toFollowUp: true, first: 1) {
          totalCount
        }
        meetings(from: $from, statuses: [PLANNED], orderBy: HELD_ON_ASC, first: 12) {
          nodes {
            id
            heldOn
            startsAt
          }
        }
        ...ComingVisitors_chapter @alias(as: "coming") @include(if: $isComing)
        ...FollowedVisitors_chapter @alias(as: "followed") @include(if: $isFollowed)
        ...PastVisitors_chapter @alias(as: "past") @include(if: $isPast)
      }
    `,
    key,
  );
  const { id, name, viewerCanRunMeetings: runs, viewerCanInviteVisitors: mayInvite, due } = chapter;
  const groupe = search.groupe;
  const meetings = chapter.meetings.nodes;
  const invite = () => open({ inviter: meetings[0]?.id ?? "" });
  const canInvite = mayInvite && memberId !== null && meetings.length > 0;
  const tabs = [
    { key: "coming", label: <Trans>À venir</Trans>, search: only({ groupe }) },
    {
      key: "rappels",
      label: (
        <Plural
          value={due.totalCount}
          _0="À rappeler"
          one="À rappeler · #"
          many="À rappeler · #"
          other="À rappeler · #"
        />
      ),
      search: only({ groupe, vue: "rappels" as const }),
    },
    { key: "passes", label: <Trans>Passés</Trans>, search: only({ groupe, vue: "passes" as const }) },
  ];
  return (
    <Page
      title={t`Invités`}
      above={
        <Link to="/groupes/$id" params={{ id }}>
          {name}
        </Link>
      }
      lead={
        runs ? (
          <Trans>Recevez-les, puis rappelez dans les 24 heures ceux qui sont venus.</Trans>
        ) : (
          <Trans>Ceux que vous avez invités à découvrir le groupe.</Trans>
        )
      }
      actions={
        canInvite && (
          <Button tone="primary" aria-haspopup="dialog" onClick={invite}>
            <Trans>Inviter quelqu’un</Trans>
          </Button>
        )
      }
    >
      <VisitorsLive chapterId={id} />
      {own.length > 1 && (
        <Tabs
          label={t`Groupe`}
          current={id}
          tabs={own.map((each) => ({ key: each.id, label: each.name, search: { groupe: each.id } }))}
        />
      )}
      <Tabs
        label={t`Invités`}
        current={search.vue ?? "coming"}
        tabs={runs ? tabs : tabs.filter(({ key: tab }) => tab !== "rappels")}
      />
      {chapter.coming && <ComingVisitors chapter={chapter.coming} invite={canInvite ? invite : null} />}
      {chapter.followed && <FollowedVisitors chapter={chapter.followed} />}
      {chapter.past && <PastVisitors chapter={chapter.past} />}
      {search.inviter && canInvite && memberId && (
        <Suspense>
          <InviteVisitorDialog
            memberId={memberId}
            meetings={meetings}
            meetingId={search.inviter}
            onClose={() => open({})}
          />
        </Suspense>
      )}
    </Page>
  );
}
