/** Where tests open each of these pages, with what an address may hold. */
export const ADDRESSES = ["/profil/agenda?action=creer"];
