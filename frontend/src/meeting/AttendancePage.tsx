import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { AttendancePageQuery } from "@/__generated__/AttendancePageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { only } from "@/lib/only";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { Tabs } from "@/ui/Tabs";
import { AttendanceFigures } from "./AttendanceFigures";
import { attendanceOf } from "./asked";
import { CreditDialog } from "./CreditDialog";
import { CreditList } from "./CreditList";
import { OneToOneList } from "./OneToOneList";

const route = getRouteApi("/member/presences");

/** What a member's own meetings are made of: how often they came, whom they met, what they learned. */
export function AttendancePage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = useNavigate();
  const asked = attendanceOf(search);
  const { viewer } = useLazyLoadQuery<AttendancePageQuery>(
    graphql`
      query AttendancePageQuery(
        $from: Date!
        $to: Date!
        $isLearning: Boolean!
        $first: Int
        $after: String
        $last: Int
        $before: String
      ) @preloadable {
        viewer {
          memberships {
            id
            chapter {
              id
              name
              nextMeeting {
                heldOn
              }
            }
            ...AttendanceFigures_member @arguments(from: $from, to: $to)
            ...OneToOneList_member
              @alias(as: "met")
              @skip(if: $isLearning)
              @arguments(first: $first, after: $after, last: $last, before: $before)
            ...CreditList_member
              @alias(as: "learned")
              @include(if: $isLearning)
              @arguments(first: $first, after: $after, last: $last, before: $before)
          }
        }
      }
    `,
    asked,
    useFresh(),
  );
  const { memberships } = viewer;
  const member = memberships.find(({ id }) => id === search.membre) ?? memberships[0];
  if (!member) {
    return (
      <Page title={t`Mes présences`}>
        <EmptyState icon="week" title={<Trans>Seuls les membres d’un groupe ont des présences</Trans>} />
      </Page>
    );
  }
  const { chapter } = member;
  const isLearning = search.vue === "formation";
  const whose = only({ membre: search.membre });
  const choose = (action?: "formation") =>
    void navigate({
      to: ".",
      search: only({ ...whose, vue: search.vue, action }) as never,
      replace: true,
      resetScroll: false,
    });
  const countsOn = chapter?.nextMeeting?.heldOn ?? null;
  return (
    <Page
      title={t`Mes présences`}
      above={
        chapter && (
          <Link to="/groupes/$id/reunions" params={{ id: chapter.id }}>
            <Trans>Réunions · {chapter.name}</Trans>
          </Link>
        )
      }
      actions={
        <>
          <Link to="/tete-a-tete" className={buttonClass("primary")}>
            <Trans>Noter un tête-à-tête</Trans>
          </Link>
          <Button aria-haspopup="dialog" onClick={() => choose("formation")}>
            <Trans>Noter une formation</Trans>
          </Button>
        </>
      }
    >
      {memberships.length > 1 && (
        <Tabs
          label={t`Au titre de`}
          current={member.id}
          tabs={memberships.map(({ id, chapter: at }) => ({
            key: id,
            label: at?.name ?? "…",
            search: only({ membre: id, vue: search.vue }),
          }))}
        />
      )}
      <AttendanceFigures member={member} from={asked.from} to={asked.to} />
      <Tabs
        label={t`Ce que vous apportez`}
        current={isLearning ? "learned" : "met"}
        tabs={[
          { key: "met", label: <Trans>Tête-à-tête</Trans>, search: whose },
          { key: "learned", label: <Trans>Formation</Trans>, search: { ...whose, vue: "formation" } },
        ]}
      />
      {member.met && <OneToOneList member={member.met} countsOn={countsOn} />}
      {member.learned && <CreditList member={member.learned} countsOn={countsOn} />}
      {search.action === "formation" && <CreditDialog memberId={member.id} onClose={() => choose()} />}
    </Page>
  );
}
