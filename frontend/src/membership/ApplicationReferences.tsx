import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ApplicationReferences_application$key } from "@/__generated__/ApplicationReferences_application.graphql";
import { formatPhone } from "@/lib/phone";
import { Badge, type BadgeTone } from "@/ui/Badge";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import styles from "./ApplicationReferences.module.css";
import { outcomeWords } from "./words";

const TONES: Readonly<Record<string, BadgeTone>> = {
  FAVOURABLE: "green",
  RESERVED: "amber",
  UNFAVOURABLE: "danger",
  UNREACHABLE: "quiet",
};

/** Whom the applicant named, and what came of asking them: for whoever leads the application on. */
export function ApplicationReferences(props: { application: ApplicationReferences_application$key }) {
  const { t, i18n } = useLingui();
  const { id, references, viewerActions } = useFragment(
    graphql`
      fragment ApplicationReferences_application on Application {
        id
        viewerActions
        references {
          number
          name
          phone
          outcome
          note
        }
      }
    `,
    props.application,
  );
  if (references.length === 0) {
    return null;
  }
  const mayNote = viewerActions.includes("NOTE_REFERENCE");
  return (
    <Card title={<Trans>Références</Trans>} isFlush>
      <ul className={styles.references}>
        {references.map(({ number, name, phone, outcome, note }) => (
          <li key={number} className={styles.reference}>
            <div className={styles.words}>
              <p className={styles.name}>
                {name ?? <Trans>Effacée</Trans>}{" "}
                <Badge tone={TONES[outcome] ?? "sky"}>{i18n._(outcomeWords(outcome))}</Badge>
              </p>
              {phone && <a href={`tel:${phone}`}>{formatPhone(phone)}</a>}
              {note && <p className={styles.note}>{note}</p>}
            </div>
            {mayNote && name && (
              <Link
                to="/candidatures/$id"
                params={{ id }}
                search={{ action: "NOTE_REFERENCE", reference: number as 1 | 2 }}
                replace
                resetScroll={false}
                className={buttonClass(outcome === "PENDING" ? "primary" : "secondary")}
                aria-haspopup="dialog"
                aria-label={outcome === "PENDING" ? t`Noter, ${name}` : t`Corriger, ${name}`}
              >
                {outcome === "PENDING" ? <Trans>Noter</Trans> : <Trans>Corriger</Trans>}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
