import { Plural, Trans } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ClaimQueueQuery } from "@/__generated__/ClaimQueueQuery.graphql";
import { part } from "@/frame/part";
import { useFresh } from "@/lib/changes";
import { only } from "@/lib/only";
import { NothingFound } from "@/list/NothingFound";
import { EmptyState } from "@/ui/EmptyState";
import { Pager } from "@/ui/Pager";
import { ClaimCard } from "./ClaimCard";
import styles from "./ClaimQueue.module.css";
import { type ClaimsSearch, claimsOf, type DecisionName } from "./search";

const DecideClaimDialog = part(() => import("./DecideClaimDialog").then((module) => module.DecideClaimDialog));

/** The claims of a region's guide in some states, the newest first, and the form that is open about one of them. */
export function ClaimQueue({ region: code, search }: { region: string; search: ClaimsSearch }) {
  const navigate = useNavigate();
  const { region } = useLazyLoadQuery<ClaimQueueQuery>(
    graphql`
      query ClaimQueueQuery(
        $region: String!
        $statuses: [ClaimStatus!]
        $first: Int
        $after: String
        $last: Int
        $before: String
      ) {
        region(code: $region) {
          claims(statuses: $statuses, first: $first, after: $after, last: $last, before: $before) {
            totalCount
            nodes {
              id
              ...ClaimCard_claim
              ...DecideClaimDialog_claim
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
    claimsOf(code, search),
    useFresh(),
  );
  if (!region) {
    return null;
  }
  const { claims } = region;
  const { decision, demande } = search;
  const show = (form: { decision?: DecisionName; demande?: string }) =>
    void navigate({
      to: ".",
      search: only({ ...search, decision: form.decision, demande: form.demande }) as never,
      replace: true,
    });
  const decided = claims.nodes.find(({ id }) => id === demande);
  return (
    <>
      {claims.totalCount === 0 ? (
        <Nothing search={search} />
      ) : (
        <>
          <h2 className={styles.count}>
            <Plural value={claims.totalCount} one="# demande" many="# de demandes" other="# demandes" />
          </h2>
          {claims.nodes.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} onDecide={(name) => show({ decision: name, demande: claim.id })} />
          ))}
          <Pager pageInfo={claims.pageInfo} />
        </>
      )}
      {decision && decided && (
        <Suspense>
          <DecideClaimDialog
            key={`${decision} ${decided.id}`}
            claim={decided}
            decision={decision}
            onClose={() => show({})}
          />
        </Suspense>
      )}
    </>
  );
}

function Nothing({ search }: { search: ClaimsSearch }) {
  return search.etat ? (
    <NothingFound
      icon="institution"
      title={<Trans>Aucune demande dans cet état</Trans>}
      unfiltered={search.region ? { region: search.region } : {}}
    />
  ) : (
    <EmptyState icon="check" title={<Trans>Aucune demande n’attend</Trans>}>
      <Trans>
        Sur chaque fiche du guide, « C’est votre réseau ? » mène à une demande. Avec une adresse du domaine du réseau,
        elle se prouve d’elle-même ; les autres arrivent ici.
      </Trans>
    </EmptyState>
  );
}
