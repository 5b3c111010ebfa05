/** A file that is written piece by piece and appears whole, or not at all. */
export type FileBeingSaved = {
  write: (text: string) => Promise<void>;
  finish: () => Promise<void>;
  /** Leaves nothing behind. */
  discard: () => Promise<void>;
};

type Writable = { write(text: string): Promise<void>; close(): Promise<void>; abort(): Promise<void> };
type Handle = { createWritable(): Promise<Writable>; remove?(): Promise<void> };
type Picker = (options: { suggestedName: string }) => Promise<Handle>;

const TYPE = "text/csv;charset=utf-8";
const PIECES_AT_ONCE = 20;

/** Where the browser can write to a file by itself, it asks where, and nothing gathers in its memory. */
async function openPicked(pick: Picker, name: string): Promise<FileBeingSaved> {
  const handle = await pick({ suggestedName: name });
  // The browser writes beside the file, and puts it in its place when it is closed.
  const file = await handle.createWritable();
  return {
    write: (text) => file.write(text),
    finish: () => file.close(),
    discard: async () => {
      await file.abort();
      await handle.remove?.();
    },
  };
}

/** Elsewhere the pieces become a Blob, which browsers keep outside the page's memory and on the disk when it grows. */
function openBlob(name: string): FileBeingSaved {
  let whole = new Blob([], { type: TYPE });
  let pieces: string[] = [];
  const gather = () => {
    whole = new Blob([whole, ...pieces], { type: TYPE });
    pieces = [];
  };
  return {
    write: async (text) => {
      pieces.push(text);
      if (pieces.length >= PIECES_AT_ONCE) {
        gather();
      }
    },
    finish: async () => {
      gather();
      const url = URL.createObjectURL(whole);
      const link = document.createElement("a");
      link.href = url;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 10_000);
    },
    discard: async () => {
      pieces = [];
      whole = new Blob([]);
    },
  };
}

/** Large: enough that it is worth asking where it should go. To be called while a press is being handled. */
export function openFile(name: string, isLarge: boolean): Promise<FileBeingSaved> {
  const pick = (globalThis as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  return isLarge && pick ? openPicked(pick, name) : Promise.resolve(openBlob(name));
}
