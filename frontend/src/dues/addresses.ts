/** Where tests open each of these pages, with what an address may hold. */
export const ADDRESSES = [
  "/groupes/c1/adhesions",
  "/groupes/c1/adhesions?vue=retard&after=x",
  "/groupes/c1/adhesions?membre=m1&action=payer",
  "/adhesions/m1?action=conge",
  "/adhesion",
];
