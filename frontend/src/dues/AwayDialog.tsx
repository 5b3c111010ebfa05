import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { AwayDialogLeaveMutation } from "@/__generated__/AwayDialogLeaveMutation.graphql";
import type { AwayDialogSuspendMutation } from "@/__generated__/AwayDialogSuspendMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import type { Outcome } from "@/form/outcome";
import { Pair } from "@/form/Pair";
import { useForm } from "@/form/useForm";
import { today } from "@/lib/period";
import { visible } from "@/lib/text";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toast";
import type { Stepping } from "./StepDialog";

const LEAVE = command<AwayDialogLeaveMutation>(graphql`
  mutation AwayDialogLeaveMutation($input: GrantLeaveInput!) {
    grantLeave(input: $input) {
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

const SUSPEND = command<AwayDialogSuspendMutation>(graphql`
  mutation AwayDialogSuspendMutation($input: SuspendMembershipInput!) {
    suspendMembership(input: $input) {
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

/** Leave, or a suspension: from a day to a day, for a reason that the member reads. */
export function AwayDialog({ memberId, name, version, isSuspension, onClose }: Stepping & { isSuspension: boolean }) {
  const { t } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: `dues.away.${isSuspension}.${memberId}`,
    empty: () => ({ startsOn: today(), endsOn: "", reason: "" }),
    read: ({ startsOn, endsOn, reason }) => {
      const why = visible(reason);
      return startsOn && endsOn && why
        ? { input: { startsOn, endsOn, reason: why } }
        : {
            gaps: {
              startsOn: !startsOn && t`Indiquez le jour.`,
              endsOn: !endsOn && t`Indiquez le jour.`,
              reason: !why && t`Dites pourquoi : le membre le lit.`,
            },
          };
    },
    refusals: { startsOn: ["startsOn"], endsOn: ["endsOn"], reason: ["reason"] },
    send: (input, commandId): Promise<Outcome<unknown>> => {
      const whole = { ...input, commandId, memberId, version };
      return isSuspension ? send(SUSPEND, whole) : send(LEAVE, whole);
    },
    onDone: () => {
      showToast(isSuspension ? t`Suspension notée ; le membre reçoit une lettre.` : t`Congé noté.`);
      onClose();
    },
  });
  const { draft, change, problem } = form;
  return (
    <FormDialog
      title={isSuspension ? <Trans>Suspendre</Trans> : <Trans>Mettre en congé</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      {...(isSuspension && { tone: "danger" as const })}
      submit={isSuspension ? <Trans>Suspendre</Trans> : <Trans>Noter le congé</Trans>}
    >
      <p>
        {isSuspension ? (
          <Trans>
            {name} garde sa place et ne fait plus que lire ce qui est à lui ou à elle. L’échéance attend son retour.
          </Trans>
        ) : (
          <Trans>{name} garde sa place et ses droits. L’échéance attend son retour.</Trans>
        )}
      </p>
      <Pair>
        <TextField
          label={t`Du`}
          type="date"
          value={draft.startsOn}
          problem={problem("startsOn")}
          onChange={(startsOn) => change({ startsOn })}
        />
        <TextField
          label={t`Au`}
          type="date"
          min={today()}
          value={draft.endsOn}
          problem={problem("endsOn")}
          onChange={(endsOn) => change({ endsOn })}
        />
      </Pair>
      <TextArea
        label={t`Motif`}
        hint={t`Le membre et les responsables du groupe le lisent : pas de détail médical.`}
        maxLength={1000}
        value={draft.reason}
        problem={problem("reason")}
        onChange={(reason) => change({ reason })}
      />
    </FormDialog>
  );
}
