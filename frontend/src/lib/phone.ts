// The ranges of the overseas departments, with the code that leads there: +33 would reach nobody. The API has the same table.
const OVERSEAS: readonly (readonly [code: string, national: RegExp])[] = [
  ["590", /^0((?:590|69[01])\d{6})$/],
  ["594", /^0([56]94\d{6})$/],
  ["596", /^0((?:596|69[67])\d{6})$/],
  ["262", /^0((?:26[239]|69[23]|639(?!98))\d{6})$/],
  ["508", /^0508([45]\d{5})$/],
  ["508", /^0(708\d{6})$/],
];

/** A phone number as it is dialled: national French or international; null when it can't be one. */
export function parsePhone(text: string): string | null {
  const compact = text.replace(/[\s\p{Z}\p{Cf}\p{Pd}\u00b7\u2027\u2212.]/gu, "");
  const bare = compact
    .replace(/^(\(?(?:\+|00)\d{1,3}\)?)\(0\)/, "$1")
    .replace(/[()/]/g, "")
    .replace(/^(?:\+33|0033)0?(?=[1-9])/, "0");
  for (const [code, national] of OVERSEAS) {
    const number = national.exec(bare)?.[1];
    if (number) {
      return `+${code}${number}`;
    }
  }
  if (/^0[1-9]\d{8}$/.test(bare)) {
    return `+33${bare.slice(1)}`;
  }
  // French numbers were rewritten above: what still begins like that has too few digits or too many.
  return /^(\+|00)(?!33)[1-9]\d{7,14}$/.test(bare) ? trunkless(bare.replace(/^00/, "+")) : null;
}

/** Abroad the zero before a number of the same department isn't dialled: +596 0596… is +596 596… */
const trunkless = (phone: string) => phone.replace(/^(\+(?:590|594|596|262))0/, "$1");

/** +33231000000 as 02 31 00 00 00; other countries in groups of three. */
export function formatPhone(phone: string): string {
  const french = /^\+33(\d{9})$/.exec(phone)?.[1];
  return french ? `0${french}`.replace(/(\d{2})(?=\d)/g, "$1\u00a0") : phone;
}
