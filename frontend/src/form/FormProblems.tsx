import { Trans } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import type { Failure } from "@/lib/problem";
import { buttonClass } from "@/ui/buttonClass";
import { Notice } from "@/ui/Notice";
import styles from "./FormProblems.module.css";

type Props = {
  /** Why nothing was done, in the server's words, as far as no field shows it. */
  messages: readonly string[];
  /** Why it did not arrive. */
  failure: Failure | null;
};

/** Stands above the button that was pressed and takes the focus: whoever pressed it learns why nothing happened. */
export function FormProblems({ messages, failure }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const text = messages.join(" ");
  useEffect(() => {
    if (failure || text) {
      element.current?.focus();
    }
  }, [failure, text]);
  if (!failure && !text) {
    return null;
  }
  return (
    <div ref={element} tabIndex={-1} className={styles.problems}>
      {text && <Notice tone="danger">{text}</Notice>}
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}

function FailureNotice({ failure }: { failure: Failure }) {
  switch (failure.kind) {
    case "signedOut":
      return (
        <Notice
          tone="danger"
          title={<Trans>Rien n’est parti : vous n’êtes plus connecté</Trans>}
          actions={
            <a href={failure.signIn} className={buttonClass("primary")}>
              <Trans>Me reconnecter</Trans>
            </a>
          }
        >
          <Trans>Votre saisie est gardée. Vous la retrouverez ici, telle quelle.</Trans>
        </Notice>
      );
    case "unreachable":
      return (
        <Notice tone="danger">
          <Trans>Le réseau ne répond pas. Votre saisie est gardée : réessayez dans un instant.</Trans>
        </Notice>
      );
    case "busy":
      return (
        <Notice tone="danger">
          <Trans>Trop de demandes d’un coup. Votre saisie est gardée : réessayez dans une minute.</Trans>
        </Notice>
      );
    case "unavailable":
      return (
        <Notice tone="danger">
          <Trans>Le service n’a pas pu répondre. Votre saisie est gardée : réessayez dans un instant.</Trans>
        </Notice>
      );
  }
}
