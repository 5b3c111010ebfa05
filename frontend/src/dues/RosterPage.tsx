import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { RosterPageQuery } from "@/__generated__/RosterPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { List } from "@/list/List";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { Tabs } from "@/ui/Tabs";
import { rosterOf } from "./asked";
import { ExportRoster } from "./ExportRoster";
import { RosterRow } from "./RosterRow";
import { StepDialog } from "./StepDialog";

const route = getRouteApi("/member/groupes/$id/adhesions");

/** The memberships of a group: who has paid until when, what is to be renewed, who is away. For its officers. */
export function RosterPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const asked = rosterOf(id, search);
  const { chapter } = useLazyLoadQuery<RosterPageQuery>(
    graphql`
      query RosterPageQuery(
        $id: ID!
        $statuses: [MembershipStatus!]
        $renewals: [RenewalState!]
        $first: Int
        $after: String
        $last: Int
        $before: String
      ) @preloadable {
        chapter(id: $id) {
          name
          viewerCanRunMemberships
          memberships(
            statuses: $statuses
            renewals: $renewals
            first: $first
            after: $after
            last: $last
            before: $before
          ) {
            totalCount
            nodes {
              id
              member {
                id
              }
              ...RosterRow_standing
              ...StepDialog_standing
            }
            pageInfo {
              hasNextPage
              hasPreviousPage
              startCursor
              endCursor
            }
          }
        }
      }
    `,
    asked,
    useFresh(),
  );
  if (!chapter?.viewerCanRunMemberships) {
    return (
      <Page title={t`Adhésions`}>
        <EmptyState
          icon="search"
          title={<Trans>Ces adhésions ne sont pas ouvertes à votre compte</Trans>}
          action={
            <Link to="/adhesion" className={buttonClass()}>
              <Trans>Mon adhésion</Trans>
            </Link>
          }
        />
      </Page>
    );
  }
  const { memberships } = chapter;
  const count = memberships.totalCount;
  const stepping = memberships.nodes.find(({ member }) => member?.id === search.membre);
  const { membre: _membre, action: _action, ...rest } = search;
  return (
    <Page
      title={t`Adhésions`}
      above={
        <Link to="/groupes/$id" params={{ id }}>
          {chapter.name}
        </Link>
      }
    >
      <Tabs
        label={t`Adhésions`}
        current={search.vue ?? "toutes"}
        tabs={[
          { key: "toutes", label: <Trans>Toutes</Trans>, search: {} },
          { key: "retard", label: <Trans>En retard</Trans>, search: { vue: "retard" } },
          { key: "renouveler", label: <Trans>À renouveler</Trans>, search: { vue: "renouveler" } },
          { key: "absents", label: <Trans>Congés et suspensions</Trans>, search: { vue: "absents" } },
          { key: "partis", label: <Trans>Anciens</Trans>, search: { vue: "partis" } },
        ]}
      />
      <List
        list={memberships}
        row={(standing) => (
          <RosterRow
            standing={standing}
            onStep={(membre, action) => void navigate({ search: { ...rest, membre, action }, replace: true })}
          />
        )}
        title={<Plural value={count} one="# adhésion" many="# d’adhésions" other="# adhésions" />}
        empty={
          <EmptyState icon="person" title={<Trans>Aucune adhésion ici</Trans>}>
            <Trans>Rien n’attend de vous dans cette vue.</Trans>
          </EmptyState>
        }
        exportButton={<ExportRoster asked={asked} total={count} />}
      />
      {stepping && search.action && (
        <StepDialog
          key={`${stepping.id} ${search.action}`}
          standing={stepping}
          action={search.action}
          onClose={() => void navigate({ search: rest, replace: true })}
        />
      )}
    </Page>
  );
}
