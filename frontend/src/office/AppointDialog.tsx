import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql } from "react-relay";
import type { AppointDialogMutation } from "@/__generated__/AppointDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { Pair } from "@/form/Pair";
import { told } from "@/form/reading";
import { useForm } from "@/form/useForm";
import { SelectField } from "@/ui/SelectField";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toast";
import { emptyAppointing, gapsOf, inputOf } from "./appointing";
import { OfficePlaceFields, type Steered } from "./OfficePlaceFields";
import { OFFICERS, STEERING } from "./roles";
import { useRoles } from "./useRoles";

type Props = { regions: readonly Steered[]; onClose: () => void };

const APPOINT = command<AppointDialogMutation>(graphql`
  mutation AppointDialogMutation($input: AppointInput!) {
    appoint(input: $input) {
      office {
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

/** Appoints somebody to an office; it is then on its own page. */
export function AppointDialog({ regions, onClose }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const send = useCommand();
  const roles = useRoles();
  const steers = regions.some((region) => region.viewerCanAppointDirectors);
  const offered = [...OFFICERS, "DIRECTOR_CONSULTANT" as const, "GUIDE_EDITOR" as const, ...(steers ? STEERING : [])];
  const form = useForm({
    name: "office.appoint",
    empty: emptyAppointing,
    read: (draft) => {
      const input = inputOf(draft);
      const words = {
        role: t`Choisissez la responsabilité.`,
        member: t`Choisissez le membre.`,
        chapter: t`Choisissez le groupe dans la liste.`,
        region: t`Choisissez la région.`,
        email: t`Indiquez son adresse e-mail.`,
        name: null,
        startsOn: t`Indiquez le premier jour.`,
        endsOn: null,
      };
      return input ? { input } : { gaps: told(gapsOf(draft), words) };
    },
    refusals: {
      role: ["role"],
      member: ["memberId"],
      chapter: ["chapterId"],
      region: ["regionId"],
      email: ["email"],
      name: ["name"],
      startsOn: ["startsOn"],
      endsOn: ["endsOn"],
    },
    send: (input) => send(APPOINT, input),
    onDone: ({ appoint }) => {
      showToast(t`La personne est nommée.`);
      return navigate({ to: "/administration/responsables/$id", params: { id: appoint.office?.id ?? "" } });
    },
  });
  const { draft, change, problem } = form;
  return (
    <FormDialog
      title={<Trans>Nommer quelqu’un</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Nommer</Trans>}
    >
      <SelectField
        label={t`Responsabilité`}
        value={draft.role}
        placeholder={t`Choisissez une responsabilité`}
        options={offered.map((role) => ({ value: role, label: roles[role] ?? role }))}
        problem={problem("role")}
        onChange={(role) => change({ role })}
      />
      <OfficePlaceFields draft={draft} regions={regions} problem={problem} onChange={change} />
      <Pair>
        <TextField
          label={t`Premier jour`}
          type="date"
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
