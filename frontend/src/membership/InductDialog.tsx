import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { InductDialogMutation } from "@/__generated__/InductDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { today } from "@/lib/period";
import { visible } from "@/lib/text";
import { uuidv7 } from "@/lib/uuid";
import { CommunePicker, type PickedCommune } from "@/region/CommunePicker";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toast";
import type { StepProps } from "./steps";
import { STEP_WORDS } from "./words";

const INDUCT = command<InductDialogMutation>(graphql`
  mutation InductDialogMutation($input: InductApplicantInput!) {
    led: inductApplicant(input: $input) {
      ...LedApplication_payload @relay(mask: false)
    }
  }
`);

type Props = StepProps & { siret: string | null | undefined };

/** Makes the applicant a member, in the seat that was held for them. */
export function InductDialog({ applicationId, version, siret, onClose }: Props) {
  const { t, i18n } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: `membership.induct.${applicationId}`,
    empty: () => ({ id: uuidv7(), joinedOn: today(), siret: "", commune: null as PickedCommune | null }),
    read: (draft) => {
      const { id, joinedOn, commune } = draft;
      const typed = visible(draft.siret) || null;
      return joinedOn && commune && (siret || typed)
        ? { input: { id, joinedOn, communeId: commune.id, siret: siret ? null : typed } }
        : {
            gaps: {
              joinedOn: !joinedOn && t`Indiquez le premier jour.`,
              siret: !siret && !typed && t`Indiquez le SIRET : la candidature ne le dit pas.`,
              commune: !commune && t`Choisissez la commune dans la liste.`,
            },
          };
    },
    refusals: { joinedOn: ["joinedOn"], siret: ["siret"], commune: ["communeId"] },
    send: (input) => send(INDUCT, { ...input, applicationId, version }),
    onDone: () => {
      showToast(t`Le groupe a un membre de plus. L’invitation est partie.`);
      onClose();
    },
  });
  const { draft, change, problem } = form;
  return (
    <FormDialog
      title={i18n._(STEP_WORDS.INDUCT)}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={i18n._(STEP_WORDS.INDUCT)}
    >
      <p>
        <Trans>La place lui revient dès maintenant ; un courriel dit comment entrer.</Trans>
      </p>
      <TextField
        label={t`Membre depuis le`}
        type="date"
        max={today()}
        value={draft.joinedOn}
        problem={problem("joinedOn")}
        onChange={(joinedOn) => change({ joinedOn })}
      />
      {!siret && (
        <TextField
          label={t`SIRET`}
          hint={t`14 chiffres.`}
          inputMode="numeric"
          autoComplete="off"
          maxLength={30}
          value={draft.siret}
          problem={problem("siret")}
          onChange={(typed) => change({ siret: typed })}
        />
      )}
      <CommunePicker
        label={t`Commune de l’entreprise`}
        value={draft.commune}
        problem={problem("commune")}
        onChange={(commune) => change({ commune })}
      />
    </FormDialog>
  );
}
