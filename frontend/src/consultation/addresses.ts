/** Where tests open each of these pages, with what an address may hold. */
export const ADDRESSES = [
  "/administration/guide/consultations?region=FR-13&periode=trimestre",
  "/administration/guide/sht_1/consultations?periode=annee",
];
