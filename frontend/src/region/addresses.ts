/** Where tests open each of these pages, with what an address may hold. */
export const ADDRESSES = [
  "/region/NOR?periode=rolling&mesure=membres",
  "/administration",
  "/administration/regions?q=calvados",
  "/administration/regions/FR-14?after=x",
  "/administration/specialites?q=plombier&etat=retires",
  "/administration/specialites/s1?after=x",
];
