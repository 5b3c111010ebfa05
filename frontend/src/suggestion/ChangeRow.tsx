import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { ChangeRow_change$key } from "@/__generated__/ChangeRow_change.graphql";
import { BeforeAndAfter } from "@/guide/BeforeAndAfter";
import { Badge } from "@/ui/Badge";
import styles from "./ChangeRow.module.css";
import { useChangeWords } from "./useChangeWords";

/** One field: what the sheet said, what it should say, and what it says by now where that is something else. */
export function ChangeRow(props: { change: ChangeRow_change$key }) {
  const { names, wordsOf } = useChangeWords();
  const { field, former, suggested, current, isConflict } = useFragment(
    graphql`
      fragment ChangeRow_change on SuggestedChange {
        field
        former
        suggested
        current
        isConflict
      }
    `,
    props.change,
  );
  if (field === "CLOSED") {
    return <strong>{names.CLOSED}</strong>;
  }
  const now = wordsOf(field, current);
  return (
    <div className={styles.change}>
      <strong>{names[field] ?? field}</strong>
      <BeforeAndAfter before={wordsOf(field, former)} after={wordsOf(field, suggested)} />
      {isConflict && (
        <p>
          <Badge tone="amber">
            <Trans>A changé depuis</Trans>
          </Badge>{" "}
          {now ? <Trans>La fiche dit aujourd’hui : {now}</Trans> : <Trans>La fiche n’en dit plus rien.</Trans>}
        </p>
      )}
    </div>
  );
}
