import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { GrantDialogMutation } from "@/__generated__/GrantDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { Pair } from "@/form/Pair";
import { told } from "@/form/reading";
import { useForm } from "@/form/useForm";
import { today } from "@/lib/period";
import { SelectField } from "@/ui/SelectField";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toast";
import { emptyGranting, gapsOf, inputOf } from "./granting";
import { GRANTED, usePermissions } from "./permissions";

export type GrantedRegion = { readonly id: string; readonly name: string };

type Props = {
  clientId: string;
  regions: readonly GrantedRegion[];
  onClose: () => void;
};

const GRANT = command<GrantDialogMutation>(graphql`
  mutation GrantDialogMutation($input: GrantPartnerInput!) {
    grantPartner(input: $input) {
      grant {
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

/** Lets a client read a region: one permission, from a day to a day. */
export function GrantDialog({ clientId, regions, onClose }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const permissions = usePermissions();
  const form = useForm({
    name: `partner.grant.${clientId}`,
    empty: emptyGranting,
    read: (draft) => {
      const input = inputOf(draft, clientId);
      const words = {
        permission: t`Choisissez ce qui est lu.`,
        region: t`Choisissez la région.`,
        startsOn: t`Indiquez le premier jour.`,
        endsOn: null,
      };
      return input ? { input } : { gaps: told(gapsOf(draft), words) };
    },
    refusals: { permission: ["permission"], region: ["regionId"], startsOn: ["startsOn"], endsOn: ["endsOn"] },
    send: (input) => send(GRANT, input),
    onDone: () => {
      onClose();
      showToast(t`Le client est habilité.`);
    },
  });
  const { draft, change, problem } = form;
  return (
    <FormDialog
      title={<Trans>Habiliter ce client</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Habiliter</Trans>}
    >
      <SelectField
        label={t`Ce qu’il lit`}
        value={draft.permission}
        placeholder={t`Choisissez une permission`}
        options={GRANTED.map((permission) => ({ value: permission, label: permissions[permission] ?? permission }))}
        problem={problem("permission")}
        onChange={(permission) => change({ permission })}
      />
      <SelectField
        label={t`Région, avec tout ce qui en dépend`}
        value={draft.region}
        placeholder={t`Choisissez une région`}
        options={regions.map(({ id, name }) => ({ value: id, label: name }))}
        problem={problem("region")}
        onChange={(region) => change({ region })}
      />
      <Pair>
        <TextField
          label={t`Premier jour`}
          type="date"
          min={today()}
          value={draft.startsOn}
          problem={problem("startsOn")}
          onChange={(startsOn) => change({ startsOn })}
        />
        <TextField
          label={t`Dernier jour`}
          isOptional
          type="date"
          min={draft.startsOn}
          value={draft.endsOn}
          problem={problem("endsOn")}
          onChange={(endsOn) => change({ endsOn })}
        />
      </Pair>
    </FormDialog>
  );
}
