import { useEffect } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { PersonLoaderQuery } from "@/__generated__/PersonLoaderQuery.graphql";
import type { Person } from "@/frame/person";
import { setZone } from "@/lib/zone";

/** Tells the frame who is signed in and where they may go. */
export function PersonLoader({ attempt, onLoad }: { attempt: number; onLoad: (person: Person) => void }) {
  const { viewer, regions } = useLazyLoadQuery<PersonLoaderQuery>(
    graphql`
      query PersonLoaderQuery {
        viewer {
          displayName
          viewerCanGiveReferral
          viewerCanManageChapters
          viewerCanEditGuide
          grants {
            permission
          }
          memberships {
            id
            chapter {
              id
              name
            }
            region {
              timeZone
            }
            own {
              firstStepsLeft
            }
          }
        }
        regions(first: 100) {
          nodes {
            code
            name
            timeZone
            viewerCanReadStatistics
          }
        }
      }
    `,
    {},
    { fetchPolicy: "store-and-network", fetchKey: attempt },
  );
  useEffect(() => {
    const own = regions.nodes.filter((region) => region.viewerCanReadStatistics);
    const home = viewer.memberships[0]?.region ?? own[0];
    if (home) {
      setZone(home.timeZone);
    }
    onLoad({
      name: viewer.displayName ?? "",
      canGive: viewer.viewerCanGiveReferral,
      administers: viewer.viewerCanManageChapters || viewer.viewerCanEditGuide,
      permissions: new Set(viewer.grants.map(({ permission }) => permission)),
      memberships: viewer.memberships,
      regions: own,
    });
  }, [onLoad, viewer, regions]);
  return null;
}
