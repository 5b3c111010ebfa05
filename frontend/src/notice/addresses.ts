/** Where tests open each of these pages, with what an address may hold. */
export const ADDRESSES = [
  "/notifications?lues=non&after=x",
  "/profil/notifications",
  "/administration/courrier",
  "/administration/courrier?etat=abandonne&after=x",
];
