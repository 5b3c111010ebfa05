/** Where tests open each of these pages, with what an address may hold. */
export const ADDRESSES = [
  "/invites",
  "/invites?inviter=m1",
  "/invites?groupe=c1&vue=rappels&suite=v1",
  "/invites?vue=passes&after=x",
];
