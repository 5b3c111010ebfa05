/** Pages for everybody. Going from them to a member's page loads a new document. */
export const PUBLIC_PATHS = [
  "/",
  "/guide",
  "/guide/$slug",
  "/guide/$slug/revendiquer",
  "/guide/$slug/revendiquer/confirmer",
  "/guide/$slug/corriger",
  "/guide/$slug/contact/$way",
  "/proposer-un-reseau",
  "/groupes",
  "/groupes/$id/visite",
  "/groupes/$id/visite/$visitor",
  "/trouver",
  "/trouver/$region",
  "/candidature/$id",
  "/accessibilite",
  "/mentions-legales",
] as const;

/**
 * Those that the server writes whole, so that they can be read without scripts; what it doesn't know is written as well, as not
 * found. A page for members may stand at the same address.
 */
export const WRITTEN_PATHS = [
  "/",
  "/guide",
  "/guide/$slug",
  "/guide/$slug/revendiquer",
  "/guide/$slug/revendiquer/confirmer",
  "/guide/$slug/corriger",
  "/guide/$slug/contact/$way",
  "/proposer-un-reseau",
  "/groupes",
  "/groupes/$id",
  "/groupes/$id/visite",
  "/groupes/$id/visite/$visitor",
  "/trouver",
  "/trouver/$region",
  "/candidature/$id",
] as const;

const bare = (path: string) => path.replace(/(?<=.)\/$/, "");

/** Whether a path is one of these, in which a segment that begins with a dollar stands for any one. */
const isOneOf = (paths: readonly string[], path: string): boolean =>
  paths.some((known) => new RegExp(`^${known.replace(/\$\w+/g, "[^/]+")}$`).test(bare(path)));

export const isPublicPath = (path: string): boolean => isOneOf(PUBLIC_PATHS, path);

/** In a browser such a page is known by what stands in it: for the build, and for links to pages that there may be. */
export const isWrittenPath = (path: string): boolean => isOneOf(WRITTEN_PATHS, path);
