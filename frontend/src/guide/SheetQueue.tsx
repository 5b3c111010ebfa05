import { Plural, Trans } from "@lingui/react/macro";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { SheetQueueQuery } from "@/__generated__/SheetQueueQuery.graphql";
import { useFresh } from "@/lib/changes";
import { List } from "@/list/List";
import { NothingFound } from "@/list/NothingFound";
import { EmptyState } from "@/ui/EmptyState";
import { queueOf } from "./asked";
import { SheetRow } from "./SheetRow";
import type { SheetsSearch } from "./search";

/** The sheets of a region in some states, those that came there last first. */
export function SheetQueue({ region: code, search }: { region: string; search: SheetsSearch }) {
  const { region } = useLazyLoadQuery<SheetQueueQuery>(
    graphql`
      query SheetQueueQuery(
        $region: String!
        $search: String
        $statuses: [NetworkStatus!]
        $waiting: Boolean
        $first: Int
        $after: String
        $last: Int
        $before: String
      ) {
        region(code: $region) {
          networkSheets(
            search: $search
            statuses: $statuses
            waiting: $waiting
            first: $first
            after: $after
            last: $last
            before: $before
          ) {
            totalCount
            nodes {
              id
              ...SheetRow_sheet
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
    queueOf(code, search),
    useFresh(),
  );
  if (!region) {
    return null;
  }
  const { networkSheets } = region;
  return (
    <List
      list={networkSheets}
      row={(sheet) => <SheetRow sheet={sheet} />}
      title={<Plural value={networkSheets.totalCount} one="# fiche" many="# de fiches" other="# fiches" />}
      empty={<Nothing search={search} />}
      exportButton={null}
    />
  );
}

function Nothing({ search }: { search: SheetsSearch }) {
  const unfiltered = search.region ? { region: search.region } : {};
  if (search.q) {
    return <NothingFound icon="board" title={<Trans>Aucune fiche ne correspond</Trans>} unfiltered={unfiltered} />;
  }
  return search.etat ? (
    <NothingFound icon="board" title={<Trans>Aucune fiche dans cet état</Trans>} unfiltered={unfiltered} />
  ) : (
    <EmptyState icon="check" title={<Trans>Rien n’attend votre relecture</Trans>}>
      <Trans>Ce que les réseaux soumettent ou écrivent arrive ici. Les autres fiches sont à un filtre d’ici.</Trans>
    </EmptyState>
  );
}
