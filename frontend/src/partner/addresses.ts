/** Where tests open each of these pages, with what an address may hold. */
export const ADDRESSES = [
  "/administration/partenaires?q=chambre&etat=lisent",
  "/administration/partenaires/por_1?after=x",
  "/administration/clients/pcl_chambre?vue=historique&after=x",
  "/administration/clients/pcl_chambre?after=x",
  "/administration/lecteurs?region=FR-14&etat=en-cours",
];
