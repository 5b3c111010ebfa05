import type { Permission, PersonLoaderQuery$data } from "@/__generated__/PersonLoaderQuery.graphql";

export type { Permission };

/** The signed-in person, as far as the frame around the pages needs to know. */
export type Person = {
  name: string;
  canGive: boolean;
  /** Whether they administer anything. */
  administers: boolean;
  /** What they may do somewhere. */
  permissions: ReadonlySet<Permission>;
  memberships: PersonLoaderQuery$data["viewer"]["memberships"];
  regions: PersonLoaderQuery$data["regions"]["nodes"];
};
