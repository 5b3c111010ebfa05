/** Where tests open each of these pages, with what an address may hold. */
export const ADDRESSES = ["/merci", "/merci?recommandation=r1", "/merci/b1", "/chiffres?periode=year&before=x"];
