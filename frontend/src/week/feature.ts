import { msg } from "@lingui/core/macro";
import type { Feature } from "@/frame/feature";
import { pages } from "./pages";

/** What waits for a member this week. */
export const week = {
  lead: () => null,
  places: [{ to: "/semaine", icon: "week", name: msg`Ma semaine`, short: msg`Semaine` }],
  own: () => [],
  // The first page of whoever is signed in: nobody waits for it.
  pages: () => Promise.resolve({ pages }),
} satisfies Feature;
