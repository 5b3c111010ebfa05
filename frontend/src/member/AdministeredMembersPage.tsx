import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { AdministeredMembersPageQuery } from "@/__generated__/AdministeredMembersPageQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { AdministeredList } from "@/list/AdministeredList";
import { NothingFound } from "@/list/NothingFound";
import { useFilters } from "@/list/useFilters";
import { NotForYou } from "@/region/NotForYou";
import { RegionFilter } from "@/region/RegionFilter";
import { buttonClass } from "@/ui/buttonClass";
import { AdministeredMemberRow } from "./AdministeredMemberRow";
import { administeredMembers } from "./filters";
import { InviteDialog } from "./InviteDialog";

const route = getRouteApi("/member/administration/membres");

/** Members, for those who look after them: to find one, and to invite others. */
export function AdministeredMembersPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const go = useFilters(search);
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
  return (
    <AdministeredList
      title={t`Membres`}
      search={search}
      searched={t`Nom ou entreprise`}
      filters={<RegionFilter value={search.region} regions={own} onChange={(region) => go({ region })} />}
      list={members}
      row={(member) => <AdministeredMemberRow member={member} />}
      count={<Plural value={members.totalCount} one="# membre" many="# de membres" other="# membres" />}
      empty={<NothingFound icon="search" title={<Trans>Aucun membre ne correspond</Trans>} unfiltered={{}} />}
      adding={{
        parameter: "inviter",
        words: <Trans>Inviter un membre</Trans>,
        dialog: (onClose) => <InviteDialog onClose={onClose} />,
        others: (
          <Link to="/administration/membres/import" className={buttonClass()}>
            <Trans>Importer</Trans>
          </Link>
        ),
      }}
    />
  );
}
