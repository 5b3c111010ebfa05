/** Where tests open each of these pages, with what an address may hold. */
export const ADDRESSES = ["/region/NOR?periode=rolling&mesure=membres", "/administration"];
