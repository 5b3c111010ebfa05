import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { VisitorWays_visitor$key } from "@/__generated__/VisitorWays_visitor.graphql";
import { today } from "@/lib/period";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { isToCome } from "./desk";
import { outcomesOf } from "./outcomes";
import { useInvites } from "./useInvites";
import { VisitorStepButton } from "./VisitorStepButton";

/** What the server lets the caller do about a visitor now: the next step first. */
export function VisitorWays(props: { visitor: VisitorWays_visitor$key }) {
  const { t } = useLingui();
  const { open } = useInvites();
  const { id, version, status, name, code, chapter, meeting, application, viewerActions } = useFragment(
    graphql`
      fragment VisitorWays_visitor on Visitor {
        id
        version
        status
        name
        code
        viewerActions
        chapter {
          id
          viewerCanApply
        }
        meeting {
          id
          heldOn
        }
        application {
          id
        }
      }
    `,
    props.visitor,
  );
  const may = new Set<string>(viewerActions);
  const who = name ?? code;
  const step = { visitorId: id, version };
  const isDue = meeting ? !isToCome(meeting, today()) : false;
  const isOpen = may.has("CANCEL");
  const isUnsaid = status === "ATTENDED";
  return (
    <>
      {!isDue && may.has("CONFIRM") && (
        <VisitorStepButton {...step} step="CONFIRM" label={t`Confirmer ${who}`}>
          <Trans>Confirmer</Trans>
        </VisitorStepButton>
      )}
      {!isDue && isOpen && (
        <Button
          tone="quiet"
          aria-haspopup="dialog"
          aria-label={t`Annuler la venue de ${who}`}
          onClick={() => open({ annuler: id })}
        >
          <Trans>Annuler</Trans>
        </Button>
      )}
      {isDue && may.has("ATTEND") && status !== "CANCELLED" && (
        <VisitorStepButton
          {...step}
          step="ATTEND"
          tone={isOpen ? "primary" : "quiet"}
          label={isOpen ? t`Venu : ${who}` : t`Finalement venu : ${who}`}
        >
          {isOpen ? <Trans>Venu</Trans> : <Trans>Finalement venu</Trans>}
        </VisitorStepButton>
      )}
      {application ? (
        <Link to="/candidatures/$id" params={{ id: application.id }} className={buttonClass("primary")}>
          <Trans>Voir sa candidature</Trans>
        </Link>
      ) : (
        status === "APPLYING" &&
        chapter?.viewerCanApply && (
          <Link
            to="/candidatures"
            search={{ groupe: chapter.id, proposer: true, visiteur: id }}
            className={buttonClass("primary")}
          >
            <Trans>Ouvrir sa candidature</Trans>
          </Link>
        )
      )}
      {outcomesOf(viewerActions).length > 0 && (
        <Button
          tone={isUnsaid ? "primary" : "quiet"}
          aria-haspopup="dialog"
          aria-label={isUnsaid ? t`Noter la suite pour ${who}` : t`Changer la suite pour ${who}`}
          onClick={() => open({ suite: id })}
        >
          {isUnsaid ? <Trans>Noter la suite</Trans> : <Trans>Changer la suite</Trans>}
        </Button>
      )}
      {isDue && may.has("MISS") && (
        <VisitorStepButton {...step} step="MISS" tone="quiet" label={t`Pas venu : ${who}`}>
          <Trans>Pas venu</Trans>
        </VisitorStepButton>
      )}
    </>
  );
}
