import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { ColumnsCard_import$key, SheetImportField } from "@/__generated__/ColumnsCard_import.graphql";
import type { ColumnsCardMutation } from "@/__generated__/ColumnsCardMutation.graphql";
import { command, useCommand } from "@/form/command";
import { Form } from "@/form/Form";
import { useForm } from "@/form/useForm";
import { Card } from "@/ui/Card";
import { SelectField } from "@/ui/SelectField";
import { showToast } from "@/ui/toast";
import { useColumnWords } from "./useImportWords";

const NAME = command<ColumnsCardMutation>(graphql`
  mutation ColumnsCardMutation($input: NameSheetImportColumnsInput!) {
    nameSheetImportColumns(input: $input) {
      sheetImport {
        id
        ...ColumnsCard_import
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

/** The columns that nobody knows: what they mean is said once, and remembered for the region. */
export function ColumnsCard({ imported }: { imported: ColumnsCard_import$key }) {
  const { t } = useLingui();
  const send = useCommand();
  const words = useColumnWords();
  const { id, columns } = useFragment(
    graphql`
      fragment ColumnsCard_import on SheetImport {
        id
        columns {
          place
          label
          field
        }
      }
    `,
    imported,
  );
  const unknown = columns.filter(({ field, label }) => field === null && label !== "");
  const taken = new Set(columns.map(({ field }) => field));
  const free = Object.keys(words).filter((field) => field === "NOTHING" || !taken.has(field as SheetImportField));
  const form = useForm({
    name: `sheetimport.columns.${id}`,
    empty: () => ({}) as Record<string, string>,
    read: (draft) => {
      const chosen = unknown.flatMap(({ place }) =>
        draft[place] ? [{ place, field: draft[place] as Exclude<SheetImportField, "%future added value"> }] : [],
      );
      return chosen.length > 0
        ? { input: { importId: id, columns: chosen } }
        : { gaps: { columns: t`Dites ce que dit au moins une de ces colonnes.` } };
    },
    refusals: { columns: ["columns"] },
    send: (input) => send(NAME, input),
    onDone: () => showToast(t`Le fichier est relu avec ces colonnes, et le guide s’en souviendra.`),
  });
  if (unknown.length === 0) {
    return null;
  }
  return (
    <Card
      title={
        <Plural
          value={unknown.length}
          one="# colonne laissée de côté"
          many="# de colonnes laissées de côté"
          other="# colonnes laissées de côté"
        />
      }
    >
      <Form form={form} tone="secondary" submit={<Trans>Relire le fichier</Trans>}>
        <p>
          <Trans>
            Si une fiche doit en prendre le contenu, dites lequel. C’est retenu pour vos prochains fichiers.
          </Trans>
        </p>
        {unknown.map(({ place, label }, index) => (
          <SelectField
            key={place}
            label={label}
            value={form.draft[place] ?? null}
            placeholder={t`Laisser de côté`}
            options={free.map((field) => ({ value: field, label: words[field] ?? field }))}
            problem={index === 0 ? form.problem("columns") : undefined}
            onChange={(field) => form.change({ [place]: field })}
          />
        ))}
      </Form>
    </Card>
  );
}
