/** Where tests open each of these pages, with what an address may hold. */
export const ADDRESSES = [
  "/administration/guide/demandes?region=FR-13&etat=closes",
  "/administration/guide/sht_1/tenue?qui=nouveau",
];
