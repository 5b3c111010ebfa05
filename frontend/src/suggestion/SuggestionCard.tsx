import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { SuggestionCard_suggestion$key } from "@/__generated__/SuggestionCard_suggestion.graphql";
import { formatAgo } from "@/lib/format";
import { Badge } from "@/ui/Badge";
import { Card } from "@/ui/Card";
import { Prose } from "@/ui/Prose";
import { ChangeRow } from "./ChangeRow";
import { DecideForm } from "./DecideForm";
import { Decision } from "./Decision";
import styles from "./SuggestionCard.module.css";

type Props = { suggestion: SuggestionCard_suggestion$key; onRefuse: () => void };

/** A suggestion: what should be otherwise, what its author says besides, and what to do with it or what was done. */
export function SuggestionCard({ suggestion, onRefuse }: Props) {
  const known = useFragment(
    graphql`
      fragment SuggestionCard_suggestion on Suggestion {
        suggestedAt
        note
        authorName
        viewerCanRefuse
        sheet {
          id
          latest {
            name
          }
          network {
            id
          }
        }
        changes {
          field
          isTaken
          ...ChangeRow_change
        }
        ...DecideForm_suggestion
        ...Decision_suggestion
      }
    `,
    suggestion,
  );
  const { sheet, changes, note, authorName, suggestedAt, viewerCanRefuse } = known;
  return (
    // Several may be about one sheet: no part of the page has its name alone.
    <Card>
      <div className={styles.body}>
        <header className={styles.header}>
          <h2>
            <Link to="/administration/guide/$id" params={{ id: sheet.id }}>
              {sheet.latest.name}
            </Link>
          </h2>
          {sheet.network ? (
            <span>{formatAgo(suggestedAt)}</span>
          ) : (
            <Badge tone="quiet">
              <Trans>N’est plus publiée</Trans>
            </Badge>
          )}
        </header>
        {(note || authorName) && (
          <Prose>
            {note && <p className={styles.note}>« {note} »</p>}
            {authorName && (
              <p>
                <Trans>Signé : {authorName}</Trans>
              </p>
            )}
          </Prose>
        )}
        {viewerCanRefuse ? (
          <DecideForm suggestion={known} onRefuse={onRefuse} />
        ) : (
          <>
            <ul className={styles.changes}>
              {changes.map((change) => (
                <li key={change.field}>
                  <ChangeRow change={change} />
                  {change.isTaken === false && <Trans>Laissé de côté</Trans>}
                </li>
              ))}
            </ul>
            <Decision suggestion={known} />
          </>
        )}
      </div>
    </Card>
  );
}
