export type Cell = string | number;

// A cell that begins like this would be run as a formula by a spreadsheet, even after spaces and in full-width signs.
const FORMULA = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

function cell(value: Cell): string {
  if (typeof value === "number") {
    return String(value).replace(".", ",");
  }
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a CSV file begins with, so that a spreadsheet sees UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** Lines with semicolons: what a French spreadsheet opens without questions. */
export const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("");
