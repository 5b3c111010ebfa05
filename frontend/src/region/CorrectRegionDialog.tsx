import { Trans } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { CorrectRegionDialog_region$key } from "@/__generated__/CorrectRegionDialog_region.graphql";
import type { CorrectRegionDialogMutation } from "@/__generated__/CorrectRegionDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { told } from "@/form/reading";
import { useForm } from "@/form/useForm";
import { gapsOf, inputOf, REFUSALS, typed } from "./describing";
import { RegionFields } from "./RegionFields";
import { useRegionWords } from "./useRegionWords";

type Props = { region: CorrectRegionDialog_region$key; onClose: () => void };

const CORRECT = command<CorrectRegionDialogMutation>(graphql`
  mutation CorrectRegionDialogMutation($input: CorrectRegionInput!) {
    correctRegion(input: $input) {
      region {
        id
        version
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

/** Says anew what a region is called, where it belongs and what it costs. */
export function CorrectRegionDialog({ region, onClose }: Props) {
  const navigate = useNavigate();
  const send = useCommand();
  const words = useRegionWords();
  const known = useFragment(
    graphql`
      fragment CorrectRegionDialog_region on Region {
        id
        version
        code
        name
        timeZone
        parent {
          id
        }
        yearlyFee {
          minorUnits
          currency
        }
        promisedRevenue {
          minorUnits
          currency
        }
      }
    `,
    region,
  );
  const hasParent = Boolean(known.parent);
  const form = useForm({
    name: `region.correct.${known.id}`,
    empty: () => ({
      parent: known.parent?.id ?? null,
      code: known.code,
      name: known.name,
      timeZone: known.timeZone,
      yearlyFee: typed(known.yearlyFee),
      promisedRevenue: typed(known.promisedRevenue),
    }),
    read: (draft) => {
      const input = inputOf(draft);
      return input && (draft.parent || !hasParent)
        ? { input: { ...input, parentId: draft.parent } }
        : { gaps: told(gapsOf(draft, hasParent), words(draft)) };
    },
    refusals: REFUSALS,
    send: (input, commandId) => send(CORRECT, { ...input, commandId, regionId: known.id, version: known.version }),
    // The page's address names the region by its code.
    onDone: ({ correctRegion }) =>
      navigate({
        to: "/administration/regions/$code",
        params: { code: correctRegion.region?.code ?? known.code },
        replace: true,
      }),
  });
  return (
    <FormDialog
      title={<Trans>Corriger la région</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Enregistrer</Trans>}
    >
      <RegionFields described={form.draft} hasParent={hasParent} problem={form.problem} onChange={form.change} />
    </FormDialog>
  );
}
