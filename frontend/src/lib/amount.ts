/** Why a text means no amount. */
export type AmountFault = "missing" | "ambiguous" | "unreadable";

type Amount = { minorUnits: number } | { fault: AmountFault };

const MOST_MINOR_UNITS = 100_000_000_000;

// Thousands in groups of three, all separated alike, or not at all; then perhaps one or two digits of cents after the other mark.
const GROUPED = [
  /^(\d{1,3}(?:[\s']\d{3})+|\d+)(?:[.,](\d{1,2}))?$/u,
  /^(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/,
  /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/,
];

/** One mark before three digits: thousands to some, thousandths to others. */
const AMBIGUOUS = /^\d{1,3}[.,]\d{3}$/;

/** Reads “1 234,56 €” or “1,234.56” as cents; what could be read in two ways is not read at all. */
export function readAmount(text: string): Amount {
  const bare = text
    .replace(/\p{Cf}/gu, "")
    .replace(/’/g, "'")
    .replace(/^[\s€]+|(?:\s|€|EUR)+$/gu, "");
  if (bare === "" || /^0+(?:[.,]0{1,2})?$/.test(bare)) {
    return { fault: "missing" };
  }
  if (AMBIGUOUS.test(bare)) {
    return { fault: "ambiguous" };
  }
  for (const form of GROUPED) {
    const [, whole, cents = ""] = form.exec(bare) ?? [];
    const minorUnits = whole ? Number(whole.replace(/\D/g, "")) * 100 + Number(cents.padEnd(2, "0")) : 0;
    if (minorUnits > 0 && minorUnits <= MOST_MINOR_UNITS) {
      return { minorUnits };
    }
  }
  return { fault: "unreadable" };
}

/** The amount in cents; null when the text means none. */
export function parseAmount(text: string): number | null {
  const amount = readAmount(text);
  return "minorUnits" in amount ? amount.minorUnits : null;
}
