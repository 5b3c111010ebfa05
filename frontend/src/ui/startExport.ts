import { BYTE_ORDER_MARK, csvLines } from "@/lib/csv";
import { isOutage, SessionEnded } from "@/lib/problem";
import { type FileBeingSaved, openFile } from "@/lib/saveFile";
import { type Export, exporting, type Progress } from "./exporting";

/** Below it, asking where the file should go would only be in the way. */
const LARGE = 20_000;
const SHOWN_MS = 8_000;

function endOf(problem: unknown): Progress["state"] {
  if (problem instanceof SessionEnded) {
    return "signedOut";
  }
  return isOutage(problem) ? "unreachable" : "failed";
}

async function write(file: FileBeingSaved, of: Export, signal: AbortSignal, onRows: (count: number) => void) {
  await file.write(BYTE_ORDER_MARK + csvLines([of.header]));
  for await (const rows of of.rows(signal)) {
    await file.write(csvLines(rows));
    onRows(rows.length);
  }
  signal.throwIfAborted();
  await file.finish();
}

/** Writes the whole list to a file: all of it, or no file and a word why. */
export async function startExport(of: Export): Promise<void> {
  const control = new AbortController();
  let read = 0;
  const show = (state: Progress["state"]) => {
    if (!control.signal.aborted) {
      exporting.set({ of, read, state, cancel });
    }
  };
  function cancel() {
    control.abort();
    exporting.set(null);
  }
  let file: FileBeingSaved;
  try {
    file = await openFile(`${of.name}.csv`, of.total > LARGE);
  } catch (problem) {
    // Whoever dismisses the question where the file should go wants none.
    if (!(problem instanceof DOMException && problem.name === "AbortError")) {
      show("failed");
    }
    return;
  }
  show("reading");
  try {
    await write(file, of, control.signal, (count) => {
      read += count;
      show("reading");
    });
    show("done");
    const shown = exporting.get();
    setTimeout(() => exporting.get() === shown && exporting.set(null), SHOWN_MS);
  } catch (problem) {
    await file.discard().catch(() => undefined);
    show(endOf(problem));
  }
}
