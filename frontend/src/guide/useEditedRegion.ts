import { graphql, useLazyLoadQuery } from "react-relay";
import type { useEditedRegionQuery } from "@/__generated__/useEditedRegionQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";

/**
 * The regions whose guide the person edits, and the one that is looked at: the one that the address names, else the first. None
 * for whoever edits no guide.
 */
export function useEditedRegion(code: string | undefined) {
  const { regions } = useLazyLoadQuery<useEditedRegionQuery>(
    graphql`
      query useEditedRegionQuery @preloadable {
        regions(first: 100) {
          nodes {
            id
            code
            name
            viewerCanEditGuide
          }
        }
      }
    `,
    {},
    useFreshAfterGap(),
  );
  const own = regions.nodes.filter((region) => region.viewerCanEditGuide);
  return { own, region: own.find((region) => region.code === code) ?? own[0] };
}
