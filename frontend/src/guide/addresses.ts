/** Where tests open each of these pages, with what an address may hold. */
export const ADDRESSES = [
  "/administration/guide?region=FR-13&etat=soumises",
  "/administration/guide/sht_1?vue=differences&de=1&a=2",
  "/administration/guide/sht_1/ecrire",
  "/mes-reseaux",
];
