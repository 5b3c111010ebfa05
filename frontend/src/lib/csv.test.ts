import { expect, test } from "vitest";
import { csvLines } from "./csv";

test("separates by semicolons, ends lines as spreadsheets do, writes decimals as French does", () => {
  expect(
    csvLines([
      ["Nom", "Montant"],
      ["Élodie", 12.5],
    ]),
  ).toBe("Nom;Montant\r\nÉlodie;12,5\r\n");
});

test("quotes what would break a line or a column", () => {
  expect(csvLines([['dit "Léo"', "a;b", "x\ny"]])).toBe('"dit ""Léo""";"a;b";"x\ny"\r\n');
});

test.each(["=1+1", "+33 2 31", "-2", "@SUM(A1)", "\tx", " =1+1", "\u00a0@x", "＝1+1"])(
  "a cell that begins like a formula is made text: %s",
  (cell) => {
    expect(csvLines([[cell]])).toBe(`'${cell}\r\n`);
  },
);

test("a formula after a line break is quoted with its neutral sign", () => {
  expect(csvLines([["\n=1"]])).toBe('"\'\n=1"\r\n');
});

test("a negative number stays a number, and nothing makes nothing", () => {
  expect(csvLines([[-2]])).toBe("-2\r\n");
  expect(csvLines([])).toBe("");
});
