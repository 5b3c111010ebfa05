import { expect, test } from "vitest";
import { FileTooLarge, LARGEST_FILE, NoTextFile, textOf } from "./fileText";

const utf8 = (text: string) => new TextEncoder().encode(text);

test("UTF-8 is read with or without its mark, and lines end in one way", () => {
  expect(textOf(utf8("Prénom;Nom\r\nZélie;Neuf\r"))).toBe("Prénom;Nom\nZélie;Neuf\n");
  expect(textOf(utf8("\uFEFFPrénom"))).toBe("Prénom");
});

test("what isn't UTF-8 is read as spreadsheets of Western Europe write it", () => {
  expect(textOf(Uint8Array.of(0x50, 0x72, 0xe9, 0x6e, 0x6f, 0x6d, 0x3b, 0x80))).toBe("Prénom;€");
});

test("UTF-16 is known by its mark", () => {
  expect(textOf(Uint8Array.of(0xff, 0xfe, 0x4e, 0x00, 0xe9, 0x00))).toBe("Né");
  expect(textOf(Uint8Array.of(0xfe, 0xff, 0x00, 0x4e, 0x00, 0xe9))).toBe("Né");
});

test("a workbook is no text, and a file has a bound", () => {
  expect(() => textOf(Uint8Array.of(0x50, 0x4b, 0x03, 0x04))).toThrow(NoTextFile);
  expect(() => textOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toThrow(NoTextFile);
  expect(() => textOf(new Uint8Array(LARGEST_FILE + 1))).toThrow(FileTooLarge);
});
