/** Why a file that somebody chose can't be read as text. */
export class NoTextFile extends Error {}
export class FileTooLarge extends Error {}

/** What the API takes is a little more: the rest of the request needs room, too. */
export const LARGEST_FILE = 450_000;

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, place) => bytes[place] === byte);

/** A spreadsheet's own format, not the table in it: a ZIP archive, or Microsoft's older one. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 0x03) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) {
    return "utf-16le";
  }
  if (startsWith(bytes, 0xfe, 0xff)) {
    return "utf-16be";
  }
  return "utf-8";
}

/** The text of a file: UTF-8, UTF-16, or else what spreadsheets in Western Europe write when they don't say. */
export function textOf(bytes: Uint8Array): string {
  if (bytes.length > LARGEST_FILE) {
    throw new FileTooLarge();
  }
  if (isWorkbook(bytes)) {
    throw new NoTextFile();
  }
  try {
    return withoutReturns(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes));
  } catch {
    return withoutReturns(new TextDecoder("windows-1252").decode(bytes));
  }
}

/** As a text area has it: lines ended by a line feed alone. */
export const withoutReturns = (text: string): string => text.replace(/\r\n?/g, "\n");
