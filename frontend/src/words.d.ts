/** What a set of catalogues says in one language: `virtual:words/member/fr`. */
declare module "virtual:words/*" {
  export const messages: import("@lingui/core").Messages;
}
