import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { RowDifferences_row$key } from "@/__generated__/RowDifferences_row.graphql";
import styles from "./RowDifferences.module.css";
import { useColumnWords } from "./useImportWords";
import { useValueWords } from "./useValueWords";

/** What the sheet says and the file would have it say, field by field. */
export function RowDifferences({ row }: { row: RowDifferences_row$key }) {
  const columns = useColumnWords();
  const wordsOf = useValueWords();
  const { differences } = useFragment(
    graphql`
      fragment RowDifferences_row on SheetImportRow {
        differences {
          field
          ours
          theirs
        }
      }
    `,
    row,
  );
  if (differences.length === 0) {
    return (
      <p>
        <Trans>La fiche n’est plus dans le guide.</Trans>
      </p>
    );
  }
  return (
    <dl className={styles.differences}>
      {differences.map(({ field, ours, theirs }) => (
        <div key={field}>
          <dt>{columns[field] ?? field}</dt>
          <dd>
            <span className="visually-hidden">
              <Trans>Dans la fiche :</Trans>{" "}
            </span>
            {ours ? <del>{wordsOf(field, ours)}</del> : <Trans>rien</Trans>}
            {" → "}
            <span className="visually-hidden">
              <Trans>Dans le fichier :</Trans>{" "}
            </span>
            <ins>{wordsOf(field, theirs)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
