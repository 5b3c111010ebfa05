/** Where tests open each of these pages, with what an address may hold. */
export const ADDRESSES = ["/administration/regles?region=FR-14&changer=DUES"];
