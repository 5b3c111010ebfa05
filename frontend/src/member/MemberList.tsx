import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { MemberListQuery } from "@/__generated__/MemberListQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { List } from "@/list/List";
import { NothingFound } from "@/list/NothingFound";
import { ExportMembers } from "./ExportMembers";
import { memberFilters, memberPage } from "./filters";
import { MemberRow } from "./MemberRow";
import type { DirectorySearch } from "./search";

export function MemberList({ search }: { search: DirectorySearch }) {
  const { t } = useLingui();
  const { members } = useLazyLoadQuery<MemberListQuery>(
    graphql`
      query MemberListQuery(
        $search: String
        $region: String
        $specialty: String
        $first: Int
        $after: String
        $last: Int
        $before: String
        $orderBy: MemberOrder!
      ) @preloadable {
        members(
          search: $search
          region: $region
          specialty: $specialty
          first: $first
          after: $after
          last: $last
          before: $before
          orderBy: $orderBy
        ) {
          totalCount
          nodes {
            id
            ...MemberRow_member
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
    memberPage(search),
    useFreshAfterGap(),
  );
  return (
    <List
      list={members}
      row={(member) => <MemberRow member={member} />}
      title={<Plural value={members.totalCount} one="# membre" many="# de membres" other="# membres" />}
      label={t`Membres`}
      empty={<NothingFound icon="directory" title={<Trans>Aucun membre ne correspond</Trans>} unfiltered={{}} />}
      exportButton={<ExportMembers filters={memberFilters(search)} total={members.totalCount} />}
    />
  );
}
