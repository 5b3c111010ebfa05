import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ApplyCard_import$key } from "@/__generated__/ApplyCard_import.graphql";
import type { ApplyCardMutation, SheetImportEntry } from "@/__generated__/ApplyCardMutation.graphql";
import { command, useCommand } from "@/form/command";
import { Form } from "@/form/Form";
import { useForm } from "@/form/useForm";
import { Card } from "@/ui/Card";
import { Choice } from "@/ui/Choice";
import { Notice } from "@/ui/Notice";
import { showToast } from "@/ui/toast";
import { ChooseAll } from "./ChooseAll";
import { DiscardButton } from "./DiscardButton";

type Faulty = "LEAVE" | "MEND";
type Entry = Exclude<SheetImportEntry, "%future added value">;

const APPLY = command<ApplyCardMutation>(graphql`
  mutation ApplyCardMutation($input: ApplySheetImportInput!) {
    applySheetImport(input: $input) {
      sheetImport {
        id
        ...ImportProgress_import
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

/** What the file would do, and the button that has it done. */
export function ApplyCard({ imported }: { imported: ApplyCard_import$key }) {
  const { t } = useLingui();
  const send = useCommand();
  const navigate = useNavigate();
  const found = useFragment(
    graphql`
      fragment ApplyCard_import on SheetImport {
        id
        newCount
        knownCount
        changedCount
        faultyCount
        undecidedCount
        wantedCount
      }
    `,
    imported,
  );
  const { id, newCount, knownCount, changedCount, faultyCount, undecidedCount, wantedCount } = found;
  const faultyWords = (faulty: Faulty | null) =>
    faulty === "MEND"
      ? t`Corrigez ces lignes dans votre fichier, puis envoyez-le de nouveau.`
      : t`Dites ce qu’il en advient.`;
  const form = useForm({
    name: `sheetimport.apply.${id}`,
    empty: () => ({ entry: null as Entry | null, faulty: null as Faulty | null }),
    read: ({ entry, faulty }) =>
      (entry || newCount === 0) && (faulty === "LEAVE" || faultyCount === 0)
        ? { input: { importId: id, entry: entry ?? ("DRAFT" as const), withoutFaulty: faulty === "LEAVE" } }
        : {
            gaps: {
              entry: !entry && newCount > 0 && t`Choisissez comment elles entrent.`,
              faulty: faultyCount > 0 && faulty !== "LEAVE" && faultyWords(faulty),
            },
          },
    refusals: { entry: ["entry"], faulty: ["withoutFaulty"] },
    send: (input, commandId) => send(APPLY, { ...input, commandId }),
    onDone: () => {
      showToast(t`L’import est lancé.`);
      return navigate({ to: ".", search: {} as never, replace: true });
    },
  });
  return (
    <Card title={<Trans>Ce que fera ce fichier</Trans>}>
      <p role="status">
        <Trans>
          Nouvelles : {newCount}. Différentes : {changedCount}. Connues, laissées telles quelles : {knownCount}. À
          corriger : {faultyCount}.
        </Trans>
      </p>
      {undecidedCount > 0 ? (
        <ChooseAll id={id} count={undecidedCount} />
      ) : (
        wantedCount === 0 && (
          <Notice>
            <Trans>Ce fichier ne change rien au guide.</Trans>
          </Notice>
        )
      )}
      {undecidedCount === 0 && wantedCount > 0 && (
        <Form
          form={form}
          submit={<Plural value={wantedCount} one="Écrire # fiche" many="Écrire # de fiches" other="Écrire # fiches" />}
        >
          {newCount > 0 && (
            <Choice<Entry>
              label={t`Les nouvelles fiches entrent`}
              look="rows"
              value={form.draft.entry}
              problem={form.problem("entry")}
              options={[
                { value: "PUBLISHED", label: t`Publiées`, detail: t`Tout le monde les voit aussitôt.` },
                { value: "SUBMITTED", label: t`À relire`, detail: t`Elles attendent dans vos fiches à traiter.` },
                { value: "DRAFT", label: t`En brouillon`, detail: t`Seule l’édition du guide les voit.` },
              ]}
              onChange={(entry) => form.change({ entry })}
            />
          )}
          {faultyCount > 0 && (
            <Choice<Faulty>
              label={
                <Plural
                  value={faultyCount}
                  one="# ligne à corriger"
                  many="# de lignes à corriger"
                  other="# lignes à corriger"
                />
              }
              look="rows"
              value={form.draft.faulty}
              problem={form.problem("faulty")}
              options={[
                { value: "LEAVE", label: t`Les laisser de côté` },
                { value: "MEND", label: t`Corriger d’abord mon fichier` },
              ]}
              onChange={(faulty) => form.change({ faulty })}
            />
          )}
        </Form>
      )}
      <DiscardButton id={id} />
    </Card>
  );
}
