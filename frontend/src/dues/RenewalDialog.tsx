import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { RenewalDecision, RenewalDialogMutation } from "@/__generated__/RenewalDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { formatDay } from "@/lib/format";
import { today } from "@/lib/period";
import { visible } from "@/lib/text";
import { Choice } from "@/ui/Choice";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toast";
import type { Stepping } from "./StepDialog";

const STEP = command<RenewalDialogMutation>(graphql`
  mutation RenewalDialogMutation($input: RenewMembershipInput!) {
    renewMembership(input: $input) {
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

type Draft = { decision: RenewalDecision | null; postponedTo: string; reason: string };

/** Writes down what the committee says of a renewal; nothing is chosen beforehand. */
export function RenewalDialog({ memberId, name, version, dueOn, onClose }: Stepping) {
  const { t } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: `dues.renewal.${memberId}`,
    empty: (): Draft => ({ decision: null, postponedTo: "", reason: "" }),
    read: ({ decision, postponedTo, reason }) => {
      const why = visible(reason) || null;
      const gaps = {
        decision: !decision && t`Choisissez ce que dit le comité.`,
        postponedTo: decision === "POSTPONE" && !postponedTo && t`Indiquez le jour.`,
        reason: decision === "REFUSE" && !why && t`Dites pourquoi : le membre le lit.`,
      };
      return decision && !gaps.postponedTo && !gaps.reason
        ? { input: { decision, postponedTo: decision === "POSTPONE" ? postponedTo : null, reason: why } }
        : { gaps };
    },
    refusals: { decision: ["decision"], postponedTo: ["postponedTo"], reason: ["reason"] },
    send: (input, commandId) => send(STEP, { ...input, commandId, memberId, version }),
    onDone: () => {
      showToast(t`Décision notée ; le membre reçoit une lettre.`);
      onClose();
    },
  });
  const { draft, change, problem } = form;
  const due = formatDay(dueOn);
  return (
    <FormDialog
      title={<Trans>Décider du renouvellement</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Noter la décision</Trans>}
    >
      <p>
        <Trans>
          {name}, à renouveler pour le {due}.
        </Trans>
      </p>
      <Choice
        label={t`Le comité`}
        value={draft.decision}
        problem={problem("decision")}
        options={[
          { value: "RENEW", label: t`Renouvelle` },
          { value: "POSTPONE", label: t`Reporte` },
          { value: "REFUSE", label: t`Ne renouvelle pas` },
        ]}
        onChange={(decision) => change({ decision })}
      />
      {draft.decision === "POSTPONE" && (
        <TextField
          label={t`Décision au plus tard le`}
          type="date"
          min={today()}
          value={draft.postponedTo}
          problem={problem("postponedTo")}
          onChange={(postponedTo) => change({ postponedTo })}
        />
      )}
      <TextArea
        label={draft.decision === "REFUSE" ? t`Motif` : t`Un mot pour le membre (facultatif)`}
        hint={t`Le membre le lit.`}
        maxLength={1000}
        value={draft.reason}
        problem={problem("reason")}
        onChange={(reason) => change({ reason })}
      />
    </FormDialog>
  );
}
