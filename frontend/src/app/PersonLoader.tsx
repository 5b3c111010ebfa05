import { useEffect } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { PersonLoaderQuery } from "@/__generated__/PersonLoaderQuery.graphql";
import type { Person } from "./person";

/** Tells the frame who is signed in and where they may go. */
export function PersonLoader({ onLoad }: { onLoad: (person: Person) => void }) {
  const { viewer, regions } = useLazyLoadQuery<PersonLoaderQuery>(
    graphql`
      query PersonLoaderQuery {
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
  useEffect(() => {
    onLoad({
      name: viewer.displayName ?? "",
      canGive: viewer.viewerCanGiveReferral,
      memberships: viewer.memberships,
      regions: regions.nodes.filter((region) => region.viewerCanReadStatistics),
    });
  }, [onLoad, viewer, regions]);
  return null;
}
