import type { PickedChapter } from "@/chapter/ChapterPicker";
import { today } from "@/lib/period";
import { useDraft } from "@/lib/useDraft";
import { uuidv7 } from "@/lib/uuid";

/** The file that is being prepared. */
export type ImportFile = {
  /** Of the import, another one for each content: what was sent once is not sent twice. */
  id: string;
  chapter: PickedChapter | null;
  joinedOn: string;
  text: string;
  fileName: string | null;
};

/** Keeps the file on the device until it was imported or thrown away. */
export function useImportFile() {
  const { draft, change, clear } = useDraft<ImportFile>("member.import", () => ({
    id: uuidv7(),
    chapter: null,
    joinedOn: today(),
    text: "",
    fileName: null,
  }));
  return {
    file: draft,
    change: (values: Partial<Omit<ImportFile, "id">>) => change({ ...values, id: uuidv7() }),
    clear,
  };
}

export const inputOf = ({ chapter, joinedOn, text }: ImportFile) =>
  chapter && joinedOn && text.trim() ? { chapterId: chapter.id, joinedOn, text } : null;
