import { Plural, Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { ClientGrants_client$key } from "@/__generated__/ClientGrants_client.graphql";
import { List } from "@/list/List";
import { EmptyState } from "@/ui/EmptyState";
import { Example } from "./Example";
import { GrantRow } from "./GrantRow";
import { scopeOf } from "./permissions";

/** What a client was granted, and how it asks for it. */
export function ClientGrants({ name, ...props }: { client: ClientGrants_client$key; name: string }) {
  const { grants } = useFragment(
    graphql`
      fragment ClientGrants_client on PartnerClient
      @argumentDefinitions(
        first: { type: "Int" }
        after: { type: "String" }
        last: { type: "Int" }
        before: { type: "String" }
      ) {
        grants(first: $first, after: $after, last: $last, before: $before) {
          totalCount
          nodes {
            id
            permission
            isInForce
            region {
              code
            }
            ...GrantRow_grant
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
    props.client,
  );
  const scopes = grants.nodes
    .filter(({ isInForce }) => isInForce)
    .map(({ permission, region }) => scopeOf(permission, region.code));
  return (
    <>
      <List
        list={grants}
        row={(grant) => <GrantRow grant={grant} />}
        title={
          <Plural value={grants.totalCount} one="# habilitation" many="# d’habilitations" other="# habilitations" />
        }
        empty={
          <EmptyState icon="institution" title={<Trans>Ce client ne lit rien encore</Trans>}>
            <Trans>Habilitez-le pour une région : une permission, d’un premier jour à un dernier ou sans fin.</Trans>
          </EmptyState>
        }
        exportButton={null}
      />
      {scopes.length > 0 && <Example client={name} scopes={scopes} />}
    </>
  );
}
