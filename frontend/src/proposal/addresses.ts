/** Where tests open each of these pages, with what an address may hold. */
export const ADDRESSES = ["/administration/guide/reseaux-proposes?region=FR-13&etat=refuses"];
