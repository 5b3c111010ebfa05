/** Where tests open each of these pages, with what an address may hold. */
export const ADDRESSES = ["/administration/moteur?region=FR-13"];
