/** Where tests open each of these pages, with what an address may hold. */
export const ADDRESSES = ["/administration/responsables?role=PRESIDENT", "/administration/responsables/o1?after=x"];
