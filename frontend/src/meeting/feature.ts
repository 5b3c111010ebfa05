import { msg } from "@lingui/core/macro";
import type { Feature } from "@/frame/feature";

/** Meetings: running them, when and where they are, who came, and what members do between them. */
export const meeting = {
  lead: () => null,
  places: [],
  own: ({ memberships }) =>
    memberships.flatMap(({ chapter }) =>
      chapter
        ? {
            to: "/groupes/$id/reunions",
            params: { id: chapter.id },
            icon: "clock" as const,
            name: msg`Réunions`,
            short: msg`Réunions`,
          }
        : [],
    ),
  pages: () => import("./pages"),
} satisfies Feature;
