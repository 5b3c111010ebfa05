import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql } from "react-relay";
import type { AddSheetDialogMutation, NetworkFamily } from "@/__generated__/AddSheetDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { visible } from "@/lib/text";
import { uuidv7 } from "@/lib/uuid";
import { Choice } from "@/ui/Choice";
import { SelectField } from "@/ui/SelectField";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toast";
import { entriesOf } from "./options";
import { useGuideWords } from "./useGuideWords";

type Region = { id: string; name: string };
type Props = { regions: readonly Region[]; region: Region; onClose: () => void };

const ADD = command<AddSheetDialogMutation>(graphql`
  mutation AddSheetDialogMutation($input: AddNetworkInput!) {
    addNetwork(input: $input) {
      sheet {
        id
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

/** Begins a sheet, with what tells it from others; the rest is then written in its editor. */
export function AddSheetDialog({ regions, region, onClose }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const send = useCommand();
  const { families } = useGuideWords();
  const form = useForm({
    name: "guide.add",
    empty: () => ({ id: uuidv7(), region: region.id, name: "", family: null as NetworkFamily | null }),
    read: (draft) => {
      const name = visible(draft.name);
      return name && draft.family
        ? { input: { id: draft.id, regionId: draft.region, content: { name, family: draft.family } } }
        : {
            gaps: {
              name: !name && t`Donnez le nom du réseau.`,
              family: !draft.family && t`Choisissez sa famille.`,
              region: null,
            },
          };
    },
    refusals: { name: ["name"], family: ["family"], region: ["regionId"] },
    send: (input) => send(ADD, input),
    onDone: ({ addNetwork }) => {
      showToast(t`La fiche est ouverte.`);
      return navigate({ to: "/administration/guide/$id/ecrire", params: { id: addNetwork.sheet?.id ?? "" } });
    },
  });
  const { draft, change, problem } = form;
  return (
    <FormDialog
      title={<Trans>Ajouter une fiche</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Ouvrir la fiche</Trans>}
    >
      {regions.length > 1 && (
        <SelectField
          label={t`Région`}
          value={draft.region}
          options={regions.map(({ id, name }) => ({ value: id, label: name }))}
          problem={problem("region")}
          onChange={(id) => change({ region: id })}
        />
      )}
      <TextField
        label={t`Nom du réseau`}
        autoComplete="off"
        maxLength={120}
        value={draft.name}
        problem={problem("name")}
        onChange={(name) => change({ name })}
      />
      <Choice<NetworkFamily>
        label={t`Famille`}
        look="rows"
        value={draft.family}
        options={entriesOf(families)}
        problem={problem("family")}
        onChange={(family) => change({ family })}
      />
    </FormDialog>
  );
}
