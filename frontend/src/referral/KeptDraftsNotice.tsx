import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@/ui/buttonClass";
import { Notice } from "@/ui/Notice";
import { useKeptDrafts } from "./keptDrafts";

/** Drafts that lie unfinished on this device, where the week's work is looked over. */
export function KeptDraftsNotice() {
  const { length } = useKeptDrafts();
  if (length === 0) {
    return null;
  }
  return (
    <Notice
      title={
        <Plural
          value={length}
          one="# brouillon à terminer"
          many="# de brouillons à terminer"
          other="# brouillons à terminer"
        />
      }
      actions={
        <Link to="/recommander" className={buttonClass()}>
          <Trans>Reprendre</Trans>
        </Link>
      }
    >
      <Trans>Sur cet appareil, jusqu’à ce que vous vous déconnectiez.</Trans>
    </Notice>
  );
}
