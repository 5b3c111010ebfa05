/** What a set of pages says in one language: `virtual:words/referral/fr`; the sets are told in tools/catalogues.ts. */
declare module "virtual:words/*" {
  export const messages: import("@lingui/core").Messages;
}
