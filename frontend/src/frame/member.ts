import { createRootRouteWithContext, createRoute } from "@tanstack/react-router";
import type { Visit } from "./asks";
import type { Administered, AtTheDoor } from "./feature";

/** What the frame does for every page. */
export type FrameContext = {
  /** Lets a member in at this address; others are led to sign in, and back here. */
  enter: (path: string) => Promise<void>;
  /** Asks what the page of this path will ask, while its code is on its way. */
  begin: (path: string, visit: Visit) => void;
  /** Has the router know all pages; it begins with the first. */
  learnPages: () => Promise<void>;
  /** All that is administered, once all pages are known. */
  administration: () => readonly Administered[];
  /** Who else is at a meeting's door, once all pages are known. */
  atTheDoor: () => AtTheDoor | undefined;
};

export const root = createRootRouteWithContext<FrameContext>()();

/**
 * Under it stands every page for members. Code and data begin together, once somebody goes to a page: one that is open asks by
 * itself when its address changes, and a mere look at a link asks nothing.
 */
export const memberLayout = createRoute({
  getParentRoute: () => root,
  id: "member",
  beforeLoad: async ({ context, location, matches, preload }) => {
    await context.enter(location.href);
    const page = matches.at(-1);
    if (page?.cause === "enter" && !preload) {
      context.begin(page.fullPath, page);
    }
  },
});
