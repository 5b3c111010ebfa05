import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { AdministeredMembersPageQuery } from "@/__generated__/AdministeredMembersPageQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { FilterField } from "@/list/FilterField";
import { Filters } from "@/list/Filters";
import { List } from "@/list/List";
import { NothingFound } from "@/list/NothingFound";
import { useFilters } from "@/list/useFilters";
import { NotForYou } from "@/region/NotForYou";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { Page } from "@/ui/Page";
import { SearchField } from "@/ui/SearchField";
import { AdministeredMemberRow } from "./AdministeredMemberRow";
import { administeredMembers } from "./filters";
import { InviteDialog } from "./InviteDialog";

const route = getRouteApi("/member/administration/membres");

/** Members, for those who look after them: to find one, and to invite others. */
export function AdministeredMembersPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const go = useFilters(search);
  const navigate = useNavigate();
  const { viewer, regions, members } = useLazyLoadQuery<AdministeredMembersPageQuery>(
    graphql`
      query AdministeredMembersPageQuery(
        $search: String
        $region: String
        $first: Int
        $after: String
        $last: Int
        $before: String
      ) @preloadable {
        viewer {
          viewerCanManageMembers
        }
        regions(first: 100) {
          nodes {
            code
            name
            viewerCanManageMembers
          }
        }
        members(search: $search, region: $region, first: $first, after: $after, last: $last, before: $before) {
          totalCount
          nodes {
            id
            ...AdministeredMemberRow_member
          }
          pageInfo {
            hasNextPage
            hasPreviousPage
            startCursor
            endCursor
          }
        }
      }
    `,
    administeredMembers(search),
    useFreshAfterGap(),
  );
  if (!viewer.viewerCanManageMembers) {
    return <NotForYou />;
  }
  const own = regions.nodes.filter((region) => region.viewerCanManageMembers);
  const showInviting = (isShown: boolean) =>
    void navigate({ to: ".", search: { ...search, inviter: isShown || undefined } as never, replace: true });
  return (
    <Page
      title={t`Membres`}
      above={
        <Link to="/administration">
          <Trans>Administration</Trans>
        </Link>
      }
      actions={
        <>
          <Link to="/administration/membres/import" className={buttonClass()}>
            <Trans>Importer</Trans>
          </Link>
          <Button tone="primary" aria-haspopup="dialog" onClick={() => showInviting(true)}>
            <Trans>Inviter un membre</Trans>
          </Button>
        </>
      }
    >
      <Filters>
        <SearchField label={t`Nom ou entreprise`} value={search.q ?? ""} onSearch={(q) => go({ q: q || undefined })} />
        <FilterField
          label={t`Région`}
          value={search.region}
          all={t`Toutes`}
          options={own.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(region) => go({ region })}
        />
      </Filters>
      <List
        list={members}
        row={(member) => <AdministeredMemberRow member={member} />}
        title={<Plural value={members.totalCount} one="# membre" many="# de membres" other="# membres" />}
        empty={<NothingFound icon="search" title={<Trans>Aucun membre ne correspond</Trans>} unfiltered={{}} />}
        exportButton={null}
      />
      {search.inviter && <InviteDialog onClose={() => showInviting(false)} />}
    </Page>
  );
}
