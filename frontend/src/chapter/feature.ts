import { msg } from "@lingui/core/macro";
import type { Feature } from "@/frame/feature";

/** Groups: who sits around the table, which seats are open, and how groups are founded, moved and closed. */
export const chapter = {
  lead: () => null,
  places: [],
  own: ({ memberships }) =>
    memberships.flatMap((membership) =>
      membership.chapter
        ? {
            to: "/groupes/$id",
            params: { id: membership.chapter.id },
            icon: "place" as const,
            name: membership.chapter.name,
            short: msg`Mon groupe`,
          }
        : [],
    ),
  pages: () => import("./pages"),
} satisfies Feature;
