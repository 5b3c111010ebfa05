/** Where tests open each of these pages, with what an address may hold. */
export const ADDRESSES = [
  "/annuaire",
  "/annuaire?q=menuisier&tri=recents",
  "/annuaire?vue=places&tri=anciens",
  "/membres/m1",
  "/profil?fiche=m1",
  "/bienvenue?etape=partenaires",
  "/administration/membres?q=caen&region=NOR",
  "/administration/membres/m1?after=x",
  "/administration/membres/import",
  "/administration/membres/imports?annuler=i1",
];
