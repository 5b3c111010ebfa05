import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { graphql, useFragment } from "react-relay";
import type { SheetAction, SheetActions_sheet$key } from "@/__generated__/SheetActions_sheet.graphql";
import { part } from "@/frame/part";
import { only } from "@/lib/only";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { More } from "@/ui/More";
import type { SheetActionName, SheetSearch } from "./search";
import { useActionWords } from "./useActionWords";

const SheetActionDialog = part(() => import("./SheetActionDialog").then((module) => module.SheetActionDialog));

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

/** One after the other: what is done next with a sheet. */
const STEPS = ["publier", "soumettre", "relire", "demander", "confirmer", "rouvrir"] as const;
const SELDOM = ["rejeter", "archiver", "fusionner"] as const;

/** What the person can do to a sheet as it stands, each with its form. */
export function SheetActions({ sheet, search }: { sheet: SheetActions_sheet$key; search: SheetSearch }) {
  const { t } = useLingui();
  const words = useActionWords();
  const navigate = useNavigate();
  const known = useFragment(
    graphql`
      fragment SheetActions_sheet on NetworkSheet {
        id
        viewerActions
        network {
          id
        }
        latest {
          number
        }
        published {
          number
        }
        ...SheetActionDialog_sheet
      }
    `,
    sheet,
  );
  const { id, viewerActions, network, latest, published } = known;
  const { action, version: _version, avec: _avec, ...rest } = search;
  const may = (name: SheetActionName) => viewerActions.includes(VERBS[name]);
  // What the public reads already is not to be published.
  const isShown = network !== null && network !== undefined && latest.number === published?.number;
  const steps = STEPS.filter((name) => may(name) && !(name === "publier" && isShown));
  const seldom = SELDOM.filter(may);
  const [first] = steps;
  const isWriting = first === undefined || first === "confirmer";
  const show = (shown: SheetActionName | undefined) =>
    void navigate({ to: ".", search: only({ ...rest, action: shown }) as never, replace: true, resetScroll: false });
  const button = (name: SheetActionName) => (
    <Button
      key={name}
      tone={name === first && !isWriting ? "primary" : "secondary"}
      aria-haspopup="dialog"
      onClick={() => show(name)}
    >
      {name === "fusionner" || name === "remettre" ? t`Fondre dans une autre` : words[name].name}
    </Button>
  );
  const write = viewerActions.includes("WRITE") && (
    <Link
      to="/administration/guide/$id/ecrire"
      params={{ id }}
      className={buttonClass(isWriting ? "primary" : "secondary")}
    >
      <Trans>Écrire</Trans>
    </Link>
  );
  return (
    <>
      {isWriting && write}
      {steps.map(button)}
      {!isWriting && write}
      {seldom.length > 0 && <More label={<Trans>Autres actions</Trans>}>{seldom.map(button)}</More>}
      <Suspense>
        {action && may(action) && <SheetActionDialog sheet={known} search={search} onClose={() => show(undefined)} />}
      </Suspense>
    </>
  );
}
