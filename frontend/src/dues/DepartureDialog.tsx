import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { DepartureDialogMutation, LeavingReason } from "@/__generated__/DepartureDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { today } from "@/lib/period";
import { visible } from "@/lib/text";
import { Choice } from "@/ui/Choice";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toast";
import type { Stepping } from "./StepDialog";
import { reasonWords } from "./words";

const STEP = command<DepartureDialogMutation>(graphql`
  mutation DepartureDialogMutation($input: EndMembershipInput!) {
    endMembership(input: $input) {
      standing {
        ...StandingCard_standing
        ...RosterRow_standing
        ...StepDialog_standing
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

/** Those that somebody may say: that a membership isn't renewed is decided with the renewal. */
const SAID = ["TIME", "COST", "RESULTS", "BUSINESS_ENDED", "MOVED_AWAY", "HEALTH", "OTHER"] as const;

type Draft = { leftOn: string; reason: LeavingReason | null; note: string };

/** Ends a membership that the member leaves. */
export function DepartureDialog({ memberId, name, version, onClose }: Stepping) {
  const { t, i18n } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: `dues.end.${memberId}`,
    empty: (): Draft => ({ leftOn: today(), reason: null, note: "" }),
    read: ({ leftOn, reason, note }) =>
      leftOn && reason
        ? { input: { leftOn, reason, note: visible(note) || null } }
        : {
            gaps: {
              leftOn: !leftOn && t`Indiquez le jour.`,
              reason: !reason && t`Choisissez la raison.`,
            },
          },
    refusals: { leftOn: ["leftOn"], reason: ["reason"] },
    send: (input, commandId) => send(STEP, { ...input, commandId, memberId, version }),
    onDone: () => {
      showToast(t`Départ noté ; la place est libre.`);
      onClose();
    },
  });
  const { draft, change, problem } = form;
  return (
    <FormDialog
      title={<Trans>Noter un départ</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      tone="danger"
      submit={<Trans>Mettre fin à l’adhésion</Trans>}
    >
      <p>
        <Trans>
          La place de {name} devient libre. Son compte reste ouvert : ce qui est à lui ou à elle reste lisible.
        </Trans>
      </p>
      <TextField
        label={t`Dernier jour`}
        type="date"
        max={today()}
        value={draft.leftOn}
        problem={problem("leftOn")}
        onChange={(leftOn) => change({ leftOn })}
      />
      <Choice
        label={t`Raison`}
        look="rows"
        value={draft.reason}
        problem={problem("reason")}
        options={SAID.map((value) => ({ value, label: i18n._(reasonWords(value)) }))}
        onChange={(reason) => change({ reason })}
      />
      <TextArea
        label={t`Note (facultative)`}
        maxLength={1000}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
    </FormDialog>
  );
}
