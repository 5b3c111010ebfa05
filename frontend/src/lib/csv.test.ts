import { expect, test } from "vitest";
import { toCsv } from "./csv";

test("begins with a byte-order mark, separates by semicolons, ends lines as spreadsheets do", () => {
  expect(
    toCsv([
      ["Nom", "Montant"],
      ["Élodie", 12.5],
    ]),
  ).toBe("\uFEFFNom;Montant\r\nÉlodie;12,5\r\n");
});

test("quotes what would break a line or a column", () => {
  expect(toCsv([['dit "Léo"', "a;b", "x\ny"]])).toBe('\uFEFF"dit ""Léo""";"a;b";"x\ny"\r\n');
});

test.each(["=1+1", "+33 2 31", "-2", "@SUM(A1)", "\tx"])(
  "a cell that begins like a formula is made text: %s",
  (cell) => {
    expect(toCsv([[cell]])).toBe(`\uFEFF'${cell}\r\n`);
  },
);

test("a negative number stays a number", () => {
  expect(toCsv([[-2]])).toBe("\uFEFF-2\r\n");
});
