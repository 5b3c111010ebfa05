import { msg } from "@lingui/core/macro";
import type { Feature } from "@/frame/feature";

/** Members and the directory, the person's own profile, and how members are invited, imported, corrected and moved. */
export const member = {
  lead: () => null,
  places: [{ to: "/annuaire", icon: "directory", name: msg`Annuaire`, short: msg`Annuaire` }],
  own: () => [],
  pages: () => import("./pages"),
} satisfies Feature;
