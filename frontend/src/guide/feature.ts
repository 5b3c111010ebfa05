import { msg } from "@lingui/core/macro";
import type { Feature } from "@/frame/feature";

/** The guide of networks: how its sheets are written, looked at and published. What everybody reads the server writes. */
export const guide = {
  lead: () => null,
  places: [],
  // Whoever edits a guide finds all sheets where it is administered.
  own: ({ permissions }) =>
    permissions.has("NETWORKS_WRITE") && !permissions.has("GUIDE_EDIT")
      ? [{ to: "/mes-reseaux", icon: "institution", name: msg`Mes réseaux`, short: msg`Mes réseaux` }]
      : [],
  pages: () => import("./pages"),
} satisfies Feature;
