import { Outlet } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ShellQuery } from "@/__generated__/ShellQuery.graphql";
import { Outbox } from "@/referral/Outbox";
import { Live } from "./Live";
import { SessionNotice } from "./SessionNotice";
import { ShellFrame } from "./ShellFrame";

export function Shell() {
  const { viewer, regions } = useLazyLoadQuery<ShellQuery>(
    graphql`
      query ShellQuery {
        viewer {
          displayName
          viewerCanGiveReferral
          memberships {
            id
            chapter {
              id
              name
            }
          }
        }
        regions(first: 50) {
          nodes {
            code
            name
            viewerCanReadStatistics
          }
        }
      }
    `,
    {},
    { fetchPolicy: "store-and-network" },
  );
  const person = {
    name: viewer.displayName ?? "",
    canGive: viewer.viewerCanGiveReferral,
    memberships: viewer.memberships,
    regions: regions.nodes.filter((region) => region.viewerCanReadStatistics),
  };
  return (
    <ShellFrame person={person}>
      <SessionNotice />
      <Outbox giverIds={viewer.memberships.map((membership) => membership.id)} />
      <Outlet />
      <Live />
    </ShellFrame>
  );
}
