import { Plural, Trans } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ProposalQueueQuery } from "@/__generated__/ProposalQueueQuery.graphql";
import { part } from "@/frame/part";
import { useFresh } from "@/lib/changes";
import { only } from "@/lib/only";
import { NothingFound } from "@/list/NothingFound";
import { EmptyState } from "@/ui/EmptyState";
import { Pager } from "@/ui/Pager";
import { ProposalCard } from "./ProposalCard";
import { type ProposalsSearch, proposalsOf } from "./search";

const RefuseProposalDialog = part(() => import("./RefuseProposalDialog").then((module) => module.RefuseProposalDialog));

/** The networks that were proposed for a region's guide in one state, the newest first; the form for refusing one may be open. */
export function ProposalQueue({ region: code, search }: { region: string; search: ProposalsSearch }) {
  const navigate = useNavigate();
  const { region } = useLazyLoadQuery<ProposalQueueQuery>(
    graphql`
      query ProposalQueueQuery(
        $region: String!
        $status: ProposalStatus
        $first: Int
        $after: String
        $last: Int
        $before: String
      ) {
        region(code: $region) {
          proposals(status: $status, first: $first, after: $after, last: $last, before: $before) {
            totalCount
            nodes {
              id
              name
              authorIsTold
              viewerCanDecide
              ...ProposalCard_proposal
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
    proposalsOf(code, search),
    useFresh(),
  );
  if (!region) {
    return null;
  }
  const { totalCount, nodes, pageInfo } = region.proposals;
  if (nodes.length === 0) {
    return <Nothing search={search} />;
  }
  const show = (refuser: string | undefined) =>
    void navigate({ to: ".", search: only({ ...search, refuser }) as never, replace: true, resetScroll: false });
  const refused = nodes.find(({ id, viewerCanDecide }) => id === search.refuser && viewerCanDecide);
  return (
    <>
      <p>
        <Plural value={totalCount} one="# réseau" many="# de réseaux" other="# réseaux" />
      </p>
      {nodes.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} onRefuse={() => show(proposal.id)} />
      ))}
      <Pager pageInfo={pageInfo} />
      {refused && (
        <Suspense>
          <RefuseProposalDialog
            id={refused.id}
            name={refused.name}
            isTold={refused.authorIsTold}
            onClose={() => show(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}

function Nothing({ search }: { search: ProposalsSearch }) {
  return search.etat ? (
    <NothingFound
      icon="institution"
      title={<Trans>Aucun réseau dans cet état</Trans>}
      unfiltered={search.region ? { region: search.region } : {}}
    />
  ) : (
    <EmptyState icon="check" title={<Trans>Aucun réseau proposé n’attend</Trans>}>
      <Trans>
        Sous la liste du guide et au bout du moteur de choix, « Proposer un réseau » mène ici, sans compte. Rien ne
        paraît avant que vous n’en ayez écrit la fiche.
      </Trans>
    </EmptyState>
  );
}
