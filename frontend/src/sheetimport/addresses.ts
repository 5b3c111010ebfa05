/** Where tests open each of these pages, with what an address may hold. */
export const ADDRESSES = [
  "/administration/guide/import?region=FR-13",
  "/administration/guide/import/sim_1?lignes=choisir&annuler=true",
];
