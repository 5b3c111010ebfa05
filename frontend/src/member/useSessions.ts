import { useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { endOtherSessions, endSessionOf, listSessions, type OwnSessions } from "@/access/ownSessions";
import { showToast } from "@/ui/toast";

const OTHERS = "others";

/** Where the person is signed in. known: undefined while it is being read. */
export function useSessions() {
  const { t } = useLingui();
  const [known, setKnown] = useState<OwnSessions | "failed">();
  const [ending, setEnding] = useState<string>();
  const read = () =>
    listSessions().then(setKnown, () => {
      setKnown("failed");
    });
  useEffect(() => {
    let isGone = false;
    listSessions().then(
      (sessions) => isGone || setKnown(sessions),
      () => isGone || setKnown("failed"),
    );
    return () => {
      isGone = true;
    };
  }, []);
  async function end(name: string, work: () => Promise<void>): Promise<void> {
    setEnding(name);
    try {
      await work();
      await read();
    } catch {
      showToast(t`La session n’a pas pu être fermée. Réessayez dans un instant.`);
    }
    setEnding(undefined);
  }
  return {
    known,
    read: () => void read(),
    isEnding: (id: string) => ending === id,
    end: (id: string) => void end(id, () => endSessionOf(id)),
    isEndingOthers: ending === OTHERS,
    endOthers: () => void end(OTHERS, endOtherSessions),
  };
}
