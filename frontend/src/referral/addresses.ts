/** Where tests open each of these pages, with what an address may hold. */
export const ADDRESSES = [
  "/recommander?membre=m1",
  "/recommandations",
  "/recommandations?sens=donnees&etape=nouvelles&q=Zoé&after=x",
  "/recommandations?vue=tableau&etape=nouvelles&tri=anciennes",
  "/recommandations/r1?action=WIN",
];
