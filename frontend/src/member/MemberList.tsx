import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { MemberListQuery } from "@/__generated__/MemberListQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { pageOf } from "@/lib/search";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { Pager } from "@/ui/Pager";
import { PrintButton } from "@/ui/PrintButton";
import { RowList } from "@/ui/RowList";
import { Tools } from "@/ui/Tools";
import { ExportMembers } from "./ExportMembers";
import { MemberRow } from "./MemberRow";
import type { DirectorySearch } from "./search";

const SIZE = 25;

export function MemberList({ search }: { search: DirectorySearch }) {
  const { t } = useLingui();
  const filters = {
    search: search.q ?? null,
    region: search.region ?? null,
    specialty: search.metier ?? null,
    orderBy: search.tri === "recents" ? ("JOINED_ON_DESC" as const) : ("NAME" as const),
  };
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
      ) {
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
    { ...filters, ...pageOf(search, SIZE) },
    useFreshAfterGap(),
  );
  if (members.nodes.length === 0) {
    return (
      <EmptyState
        icon="directory"
        title={<Trans>Aucun membre ne correspond</Trans>}
        action={
          <Link to="/annuaire" className={buttonClass()}>
            <Trans>Enlever les filtres</Trans>
          </Link>
        }
      >
        <Trans>Les accents et les majuscules ne comptent pas. Essayez moins de lettres.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <Card
        title={<Plural value={members.totalCount} one="# membre" many="# de membres" other="# membres" />}
        aside={
          <Tools>
            <ExportMembers filters={filters} total={members.totalCount} />
            <PrintButton />
          </Tools>
        }
        isFlush
      >
        <RowList label={t`Membres`}>
          {members.nodes.map((member) => (
            <MemberRow key={member.id} member={member} />
          ))}
        </RowList>
      </Card>
      <Pager pageInfo={members.pageInfo} />
    </>
  );
}
