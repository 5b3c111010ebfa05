import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { MergeSpecialtyDialog_specialty$key } from "@/__generated__/MergeSpecialtyDialog_specialty.graphql";
import type { MergeSpecialtyDialogMutation } from "@/__generated__/MergeSpecialtyDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { showToast } from "@/ui/toast";
import { type PickedSpecialty, SpecialtyPicker } from "./SpecialtyPicker";

type Props = { specialty: MergeSpecialtyDialog_specialty$key; onClose: () => void };

const MERGE = command<MergeSpecialtyDialogMutation>(graphql`
  mutation MergeSpecialtyDialogMutation($input: MergeSpecialtiesInput!) {
    mergeSpecialties(input: $input) {
      specialty {
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

/** Lets a trade become another one, which is then shown. */
export function MergeSpecialtyDialog({ specialty, onClose }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const send = useCommand();
  const { id, version } = useFragment(
    graphql`
      fragment MergeSpecialtyDialog_specialty on Specialty {
        id
        version
      }
    `,
    specialty,
  );
  const form = useForm({
    name: `specialty.merge.${id}`,
    empty: () => ({ into: null as PickedSpecialty | null }),
    read: ({ into }) =>
      into ? { input: { intoId: into.id } } : { gaps: { into: t`Choisissez le métier dans la liste.` } },
    refusals: { into: ["intoId"] },
    send: (input, commandId) => send(MERGE, { ...input, commandId, fromId: id, version }),
    onDone: (_, { intoId }) => {
      showToast(t`Les deux métiers n’en font plus qu’un.`);
      return navigate({ to: "/administration/specialites/$id", params: { id: intoId } });
    },
  });
  return (
    <FormDialog
      title={<Trans>Fusionner le métier</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      tone="danger"
      submit={<Trans>Fusionner</Trans>}
    >
      <p>
        <Trans>Les membres qui l’exercent auront le métier que vous choisissez. Les totaux ne changent pas.</Trans>
      </p>
      <SpecialtyPicker
        label={t`Il devient`}
        value={form.draft.into}
        problem={form.problem("into")}
        onChange={(into) => form.change({ into })}
      />
    </FormDialog>
  );
}
