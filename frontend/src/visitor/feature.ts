import { msg } from "@lingui/core/macro";
import type { Feature } from "@/frame/feature";

/** Who comes to look at a group's meetings: members invite, officers receive and call back. The server writes the visitors' own pages. */
export const visitor = {
  lead: () => null,
  places: [],
  own: ({ memberships }) =>
    memberships.length > 0
      ? [{ to: "/invites", icon: "person" as const, name: msg`Invités`, short: msg`Invités` }]
      : [],
  pages: () => import("./pages"),
} satisfies Feature;
