import type { Cell } from "@/lib/csv";
import { signal } from "@/lib/signal";

export type Rows = readonly (readonly Cell[])[];

export type Export = {
  /** The file's name, without its ending. */
  name: string;
  header: readonly string[];
  /** How many rows the list says that it has; it may change while they are read. */
  total: number;
  /** All rows of the list as it is filtered, whatever the page on the screen. */
  rows: (signal: AbortSignal) => AsyncIterable<Rows>;
};

export type Progress = {
  of: Export;
  read: number;
  state: "reading" | "done" | "signedOut" | "unreachable" | "failed";
  cancel: () => void;
};

/** The one export under way, or how it ended; it goes on while other pages are looked at. */
export const exporting = signal<Progress | null>(null);
