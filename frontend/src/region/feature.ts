import { msg } from "@lingui/core/macro";
import type { Feature } from "@/frame/feature";

/** Regions: their chapters side by side, and the way to all that is administered. */
export const region = {
  lead: () => null,
  places: [],
  own: ({ regions, administers }) => [
    ...regions.map(({ code, name }) => ({
      to: "/region/$code",
      params: { code },
      icon: "region" as const,
      name: msg`Région ${name}`,
      short: name,
    })),
    ...(administers
      ? [{ to: "/administration", icon: "board" as const, name: msg`Administration`, short: msg`Administration` }]
      : []),
  ],
  pages: () => import("./pages"),
} satisfies Feature;
