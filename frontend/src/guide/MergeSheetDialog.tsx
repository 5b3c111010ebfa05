import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { MergeSheetDialog_sheet$key } from "@/__generated__/MergeSheetDialog_sheet.graphql";
import type { MergeSheetDialogMutation } from "@/__generated__/MergeSheetDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { showToast } from "@/ui/toast";
import { type PickedSheet, SheetPicker } from "./SheetPicker";

type Props = {
  sheet: MergeSheetDialog_sheet$key;
  /** The code of the region whose guide it is in. */
  region: string;
  /** The one that was pointed at; null where it is still to be chosen. */
  into: PickedSheet | null;
  onClose: () => void;
};

const MERGE = command<MergeSheetDialogMutation>(graphql`
  mutation MergeSheetDialogMutation($input: MergeNetworksInput!) {
    mergeNetworks(input: $input) {
      sheet {
        id
        version
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

/** Makes one of two sheets of the same network; one is then on the page of the sheet that remains. */
export function MergeSheetDialog({ sheet, region, into: pointed, onClose }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const send = useCommand();
  const { id, version, latest } = useFragment(
    graphql`
      fragment MergeSheetDialog_sheet on NetworkSheet {
        id
        version
        latest {
          name
        }
      }
    `,
    sheet,
  );
  const form = useForm({
    name: `guide.merge.${id}.${pointed?.id ?? ""}`,
    empty: () => ({ into: pointed }),
    read: ({ into }) => (into ? { input: { intoId: into.id } } : { gaps: { into: t`Choisissez la fiche qui reste.` } }),
    refusals: { into: ["intoId"] },
    send: (input, commandId) => send(MERGE, { ...input, commandId, sheetId: id, version }),
    onDone: ({ mergeNetworks }) => {
      showToast(t`Les deux fiches n’en font plus qu’une.`);
      return navigate({ to: "/administration/guide/$id", params: { id: mergeNetworks.sheet?.id ?? id } });
    },
  });
  return (
    <FormDialog
      title={<Trans>Fondre dans une autre</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      tone="danger"
      submit={<Trans>Fondre</Trans>}
    >
      <p>
        <Trans>
          La fiche « {latest.name} » quitte le guide. Ses adresses mènent désormais à celle qui reste, et ce qu’elle
          disait est gardé dans son historique.
        </Trans>
      </p>
      <SheetPicker
        region={region}
        exceptId={id}
        value={form.draft.into}
        problem={form.problem("into")}
        onChange={(into) => form.change({ into })}
      />
    </FormDialog>
  );
}
