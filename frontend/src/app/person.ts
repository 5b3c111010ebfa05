/** The signed-in person, as far as the frame around the pages needs to know. */
export type Person = {
  name: string;
  canGive: boolean;
  memberships: readonly {
    readonly id: string;
    readonly chapter: { readonly id: string; readonly name: string } | null | undefined;
  }[];
  regions: readonly { readonly code: string; readonly name: string }[];
};
