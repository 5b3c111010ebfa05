/** Where tests open each of these pages, with what an address may hold. */
export const ADDRESSES = [
  "/groupes/c1",
  "/administration/groupes?q=caen&etat=fermes",
  "/administration/groupes/c1?after=x",
];
