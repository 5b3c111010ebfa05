/** Pages for everybody. Going from them to a member's page loads a new document. */
export const PUBLIC_PATHS = ["/", "/trouver", "/accessibilite", "/mentions-legales"] as const;
export type PublicPath = (typeof PUBLIC_PATHS)[number];

const bare = (path: string) => path.replace(/(?<=.)\/$/, "");

export const isPublicPath = (path: string): boolean => PUBLIC_PATHS.includes(bare(path) as PublicPath);
export const publicPath = (path: string): PublicPath => PUBLIC_PATHS.find((known) => known === bare(path)) ?? "/";
