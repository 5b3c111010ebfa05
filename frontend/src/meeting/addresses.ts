/** Where tests open each of these pages, with what an address may hold. */
export const ADDRESSES = [
  "/reunions/m1?action=MOVE",
  "/groupes/c1/reunions",
  "/groupes/c1/reunions?vue=passees&after=x",
  "/presences",
  "/presences?vue=formation&membre=m1&action=formation",
  "/tete-a-tete?membre=m1",
];
