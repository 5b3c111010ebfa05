import { Trans } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { SheetAction, SheetActions_sheet$key } from "@/__generated__/SheetActions_sheet.graphql";
import { only } from "@/lib/only";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { MergeSheetDialog } from "./MergeSheetDialog";
import { MoveSheetDialog } from "./MoveSheetDialog";
import { RestoreSheetDialog } from "./RestoreSheetDialog";
import { MOVES, type MoveName, type SheetActionName, type SheetSearch } from "./search";
import { useActionWords } from "./useActionWords";

/** The API's verbs, by the address's words for them. */
const VERBS: Readonly<Record<SheetActionName, SheetAction>> = {
  soumettre: "SUBMIT",
  relire: "REVIEW",
  demander: "REQUEST_CHANGES",
  rejeter: "REJECT",
  publier: "PUBLISH",
  confirmer: "CONFIRM",
  archiver: "ARCHIVE",
  rouvrir: "REOPEN",
  fusionner: "MERGE",
  remettre: "RESTORE",
};

const isMove = (action: SheetActionName): action is MoveName => (MOVES as readonly string[]).includes(action);

/** What the person can do to a sheet as it stands, each with its form. */
export function SheetActions({ sheet, search }: { sheet: SheetActions_sheet$key; search: SheetSearch }) {
  const words = useActionWords();
  const navigate = useNavigate();
  const known = useFragment(
    graphql`
      fragment SheetActions_sheet on NetworkSheet {
        id
        viewerActions
        region {
          code
        }
        ...MoveSheetDialog_sheet
        ...MergeSheetDialog_sheet
        ...RestoreSheetDialog_sheet
      }
    `,
    sheet,
  );
  const { id, viewerActions } = known;
  const { action, version, ...rest } = search;
  const may = (name: SheetActionName) => viewerActions.includes(VERBS[name]);
  const show = (shown: SheetActionName | undefined) =>
    void navigate({ to: ".", search: only({ ...rest, action: shown }) as never, replace: true });
  const close = () => show(undefined);
  const open = action && may(action) ? action : undefined;
  return (
    <>
      {viewerActions.includes("WRITE") && (
        <Link to="/administration/guide/$id/ecrire" params={{ id }} className={buttonClass("primary")}>
          <Trans>Écrire</Trans>
        </Link>
      )}
      {MOVES.filter(may).map((name) => (
        <Button key={name} aria-haspopup="dialog" onClick={() => show(name)}>
          {words[name].name}
        </Button>
      ))}
      {may("fusionner") && (
        <Button aria-haspopup="dialog" onClick={() => show("fusionner")}>
          <Trans>Fondre dans une autre</Trans>
        </Button>
      )}
      {open && isMove(open) && <MoveSheetDialog key={open} sheet={known} move={open} onClose={close} />}
      {open === "fusionner" && <MergeSheetDialog sheet={known} region={known.region.code} onClose={close} />}
      {open === "remettre" && version !== undefined && (
        <RestoreSheetDialog sheet={known} number={version} onClose={close} />
      )}
    </>
  );
}
