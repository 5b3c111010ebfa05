/** Where tests open each of these pages, with what an address may hold. */
export const ADDRESSES = [
  "/administration/guide/propositions?region=FR-13&etat=retenues",
  "/administration/guide/propositions?fiche=sht_1",
];
