import { Plural, Trans } from "@lingui/react/macro";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ReadersQuery } from "@/__generated__/ReadersQuery.graphql";
import { useFresh } from "@/lib/changes";
import { List } from "@/list/List";
import { EmptyState } from "@/ui/EmptyState";
import { readersOf } from "./asked";
import { ReaderRow } from "./ReaderRow";
import type { ReadersSearch } from "./search";

/** What partner organisations were granted in a region. */
export function Readers({ region: code, search }: { region: string; search: ReadersSearch }) {
  const { region } = useLazyLoadQuery<ReadersQuery>(
    graphql`
      query ReadersQuery(
        $region: String!
        $inForce: Boolean
        $first: Int
        $after: String
        $last: Int
        $before: String
      ) {
        region(code: $region) {
          partnerGrants(inForce: $inForce, first: $first, after: $after, last: $last, before: $before) {
            totalCount
            nodes {
              id
              ...ReaderRow_grant
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
    readersOf(code, search),
    useFresh(),
  );
  if (!region) {
    return null;
  }
  const { partnerGrants } = region;
  return (
    <List
      list={partnerGrants}
      row={(grant) => <ReaderRow grant={grant} />}
      title={
        <Plural
          value={partnerGrants.totalCount}
          one="# habilitation"
          many="# d’habilitations"
          other="# habilitations"
        />
      }
      empty={
        <EmptyState
          icon="eye"
          title={
            search.etat ? (
              <Trans>Aucune habilitation de cette sorte</Trans>
            ) : (
              <Trans>Aucun organisme partenaire ne lit cette région</Trans>
            )
          }
        >
          <Trans>L’administration nationale les habilite ; ce qu’elle donne ou retire se voit ici aussitôt.</Trans>
        </EmptyState>
      }
      exportButton={null}
    />
  );
}
