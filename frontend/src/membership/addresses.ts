/**
 * Where tests open each of these pages, with what an address may hold. Whoever leads here from a visitor who wants to become a
 * member, names the group and the visitor: `/candidatures?groupe=…&proposer=true&visiteur=…`. The visitor's own record knows the
 * application since (`Visitor.application`), for `/candidatures/…`.
 */
export const ADDRESSES = [
  "/candidatures",
  "/candidatures?groupe=c1",
  "/candidatures?groupe=c1&proposer=true&visiteur=v1&metier=s1",
  "/candidatures?groupe=c1&vue=closes&after=x",
  "/candidatures/a1",
  "/candidatures/a1?action=NOTE_REFERENCE&reference=1",
  "/groupes/c1/places",
  "/groupes/c1/places?action=avis",
];
