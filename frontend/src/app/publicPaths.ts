/** Pages for everybody. Going from them to a member's page loads a new document. */
export const PUBLIC_PATHS = ["/", "/groupes", "/accessibilite", "/mentions-legales"] as const;

/**
 * Those that the server writes whole, so that they can be read without scripts; what it doesn't know is written as well, as not
 * found. A page for members may stand at the same address.
 */
export const WRITTEN_PATHS = ["/", "/groupes", "/groupes/$id"] as const;

const bare = (path: string) => path.replace(/(?<=.)\/$/, "");

export const isPublicPath = (path: string): boolean => (PUBLIC_PATHS as readonly string[]).includes(bare(path));

/** For the build alone: in a browser such a page is known by what stands in it. */
export const isWrittenPath = (path: string): boolean =>
  WRITTEN_PATHS.some((written) => new RegExp(`^${written.replace(/\$\w+/g, "[^/]+")}$`).test(bare(path)));
