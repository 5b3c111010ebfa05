import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { DecideForm_suggestion$key } from "@/__generated__/DecideForm_suggestion.graphql";
import type { DecideFormMutation } from "@/__generated__/DecideFormMutation.graphql";
import { command, useCommand } from "@/form/command";
import { Form } from "@/form/Form";
import { useForm } from "@/form/useForm";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Checkbox";
import { Notice } from "@/ui/Notice";
import { showToast } from "@/ui/toast";
import { ChangeRow } from "./ChangeRow";
import styles from "./SuggestionCard.module.css";

type Props = { suggestion: DecideForm_suggestion$key; onRefuse: () => void };

const ACCEPT = command<DecideFormMutation>(graphql`
  mutation DecideFormMutation($input: AcceptSuggestionInput!) {
    acceptSuggestion(input: $input) {
      suggestion {
        id
        status
      }
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** Takes a suggestion as it is, or the fields that are ticked; or leads to refusing it. */
export function DecideForm({ suggestion, onRefuse }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const { id, changes, viewerCanAccept, sheet } = useFragment(
    graphql`
      fragment DecideForm_suggestion on Suggestion {
        id
        viewerCanAccept
        sheet {
          network {
            id
          }
        }
        changes {
          field
          isConflict
          ...ChangeRow_change
        }
      }
    `,
    suggestion,
  );
  const form = useForm({
    name: `suggestion.${id}`,
    // What somebody else changed meanwhile is taken only when it is ticked.
    empty: () => ({ turned: [] as readonly string[] }),
    read: ({ turned }) => {
      const fields = changes
        .filter(({ field, isConflict }) => turned.includes(field) === isConflict)
        .map(({ field }) => field);
      return changes.length > 0 && fields.length === 0
        ? { gaps: { fields: t`Cochez ce que vous retenez, ou refusez la proposition.` } }
        : { input: { fields: turned.length > 0 ? fields : null } };
    },
    refusals: { fields: ["fields"] },
    send: (input, commandId) => send(ACCEPT, { ...input, commandId, suggestionId: id }),
    onDone: () => showToast(closes ? t`La fiche a quitté le guide.` : changes.length > 0 ? published : t`C’est noté.`),
  });
  const published = t`La fiche est corrigée, pour tout le monde. Son historique garde la version d’avant.`;
  const isTicked = (field: string, isConflict: boolean) => form.draft.turned.includes(field) === isConflict;
  const closes = changes.some(({ field, isConflict }) => field === "CLOSED" && isTicked(field, isConflict));
  const problem = form.problem("fields");
  const turn = (field: string) =>
    form.change({
      turned: form.draft.turned.includes(field)
        ? form.draft.turned.filter((other) => other !== field)
        : [...form.draft.turned, field],
    });
  const refuse = (
    <Button aria-haspopup="dialog" onClick={onRefuse}>
      <Trans>Refuser</Trans>
    </Button>
  );
  const canTake = viewerCanAccept || changes.length === 0;
  const rows = changes.length > 0 && (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={change.field}>
          {canTake ? (
            <Checkbox checked={isTicked(change.field, change.isConflict)} onChange={() => turn(change.field)}>
              <ChangeRow change={change} />
            </Checkbox>
          ) : (
            <ChangeRow change={change} />
          )}
        </li>
      ))}
    </ul>
  );
  if (!canTake) {
    return (
      <>
        {rows}
        <Notice tone="warning">
          {sheet.network ? (
            <Trans>
              La fiche a des changements qui attendent votre relecture : publiez-les ou écartez-les d’abord.
            </Trans>
          ) : (
            <Trans>La fiche n’est plus publiée : il n’y a plus rien à corriger.</Trans>
          )}
        </Notice>
        <div>{refuse}</div>
      </>
    );
  }
  return (
    <Form
      form={form}
      tone={closes ? "danger" : "primary"}
      submit={
        closes ? (
          <Trans>Retirer la fiche du guide</Trans>
        ) : changes.length === 0 ? (
          <Trans>J’en ai tenu compte</Trans>
        ) : form.draft.turned.length > 0 ? (
          <Trans>Accepter ce qui est coché</Trans>
        ) : (
          <Trans>Accepter</Trans>
        )
      }
      others={refuse}
    >
      {rows}
      {problem && <Notice tone="danger">{problem}</Notice>}
    </Form>
  );
}
