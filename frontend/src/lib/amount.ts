/** Reads “1 234,56 €” or “1,234.56” as cents; null when it isn't an amount of at least one cent. */
export function parseAmount(text: string): number | null {
  const bare = text.replace(/[\s€]/gu, "");
  const normal = /,\d{1,2}$/.test(bare) ? bare.replaceAll(".", "").replace(",", ".") : bare.replaceAll(",", "");
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(normal)) {
    return null;
  }
  const [whole = "0", cents = ""] = normal.split(".");
  const minorUnits = Number(whole) * 100 + Number(cents.padEnd(2, "0"));
  return minorUnits > 0 ? minorUnits : null;
}
