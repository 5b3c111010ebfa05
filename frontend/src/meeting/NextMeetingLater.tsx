import { Suspense } from "react";
import { part } from "@/frame/part";
import { Quiet } from "@/frame/Quiet";
import { needWords } from "@/lib/locale";
import { useOnline } from "@/lib/online";
import { words } from "./locales/words";

const NextMeeting = part(() =>
  Promise.all([import("./NextMeeting"), needWords(words)]).then(([code]) => code.NextMeeting),
);

/** The next meeting on a page that doesn't wait for it: its code, its words and what it asks come after, or don't. */
export function NextMeetingLater({ chapterId }: { chapterId: string }) {
  return (
    <Quiet occasion={useOnline()}>
      {(attempt) => (
        <Suspense>
          <NextMeeting chapterId={chapterId} attempt={attempt} />
        </Suspense>
      )}
    </Quiet>
  );
}
