import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql } from "react-relay";
import type { OpenRegionDialogMutation } from "@/__generated__/OpenRegionDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { told } from "@/form/reading";
import { useForm } from "@/form/useForm";
import { showToast } from "@/ui/toast";
import { EMPTY, gapsOf, inputOf, REFUSALS } from "./describing";
import { RegionFields } from "./RegionFields";
import { useRegionWords } from "./useRegionWords";

const OPEN = command<OpenRegionDialogMutation>(graphql`
  mutation OpenRegionDialogMutation($input: OpenRegionInput!) {
    openRegion(input: $input) {
      region {
        id
        code
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

/** Opens a region; it is then on its own page. */
export function OpenRegionDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const send = useCommand();
  const words = useRegionWords();
  const form = useForm({
    name: "region.open",
    empty: () => EMPTY,
    read: (draft) => {
      const input = inputOf(draft);
      return input && draft.parent
        ? { input: { ...input, parentId: draft.parent } }
        : { gaps: told(gapsOf(draft, true), words(draft)) };
    },
    refusals: REFUSALS,
    send: (input, commandId) => send(OPEN, { ...input, commandId }),
    onDone: ({ openRegion }) => {
      showToast(t`La région est ouverte.`);
      return navigate({ to: "/administration/regions/$code", params: { code: openRegion.region?.code ?? "" } });
    },
  });
  return (
    <FormDialog
      title={<Trans>Ouvrir une région</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Ouvrir</Trans>}
    >
      <RegionFields described={form.draft} hasParent problem={form.problem} onChange={form.change} />
    </FormDialog>
  );
}
