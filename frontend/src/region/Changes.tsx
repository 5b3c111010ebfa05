import { Plural, Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { Changes_changes$data, Changes_changes$key } from "@/__generated__/Changes_changes.graphql";
import { formatInstant } from "@/lib/format";
import { List } from "@/list/List";
import { Row } from "@/ui/RowList";
import styles from "./Changes.module.css";

type Words = {
  /** What was done, by the API's word for it. */
  actions: Readonly<Record<string, string>>;
  /** What a field is called, by the API's name of it. */
  fields: Readonly<Record<string, string>>;
  /** What a field says, for people. */
  told?: (field: string, value: string) => string;
};
type Changed = Changes_changes$data["nodes"][number];

/** What was changed of something that is administered: by whom, when, what it was and what it is. */
export function Changes({ changes, ...words }: Words & { changes: Changes_changes$key }) {
  const list = useFragment(
    graphql`
      fragment Changes_changes on ChangeConnection {
        totalCount
        nodes {
          id
          action
          changedAt
          changedBy
          fields {
            name
            former
            current
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    `,
    changes,
  );
  return (
    <List
      list={list}
      row={(change) => <ChangeRow change={change} {...words} />}
      title={<Plural value={list.totalCount} one="# modification" many="# de modifications" other="# modifications" />}
      empty={null}
      exportButton={null}
    />
  );
}

function ChangeRow({ change, actions, fields, told = (_, value) => value }: Words & { change: Changed }) {
  const moment = formatInstant(change.changedAt);
  const name = change.changedBy;
  return (
    <Row
      title={actions[change.action] ?? change.action}
      detail={
        <>
          {name ? (
            <Trans>
              {moment}, par {name}
            </Trans>
          ) : (
            moment
          )}
          <ul className={styles.fields}>
            {change.fields.map((field) => (
              <li key={field.name}>
                {fields[field.name] ?? field.name}
                {"\u00a0: "}
                {field.former && (
                  <>
                    <del>{told(field.name, field.former)}</del> →{" "}
                  </>
                )}
                {field.current ? <ins>{told(field.name, field.current)}</ins> : <Trans>rien</Trans>}
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}
