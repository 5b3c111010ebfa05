import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { FinishDialogMutation } from "@/__generated__/FinishDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { Checkbox } from "@/ui/Checkbox";
import { Notice } from "@/ui/Notice";
import { showToast } from "@/ui/toast";
import styles from "./FinishDialog.module.css";
import { MarkChoice } from "./MarkChoice";
import type { Mark } from "./marks";
import { StepButton } from "./StepButton";
import type { Marking } from "./useMarking";

type Props = {
  meetingId: string;
  version: number;
  /** The meeting itself goes on. */
  isOpen: boolean;
  marking: Marking;
  offered: readonly Mark[];
  onClose: () => void;
};

const COMPLETE = command<FinishDialogMutation>(graphql`
  mutation FinishDialogMutation($input: CompleteMeetingInput!) {
    led: completeMeeting(input: $input) {
      ...LedMeeting_payload @relay(mask: false)
    }
  }
`);

/** Shows what is missing, each a tap away, and finishes the sheet. */
export function FinishDialog({ meetingId, version, isOpen, marking, offered, onClose }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const { unmarked, unsent } = marking;
  const form = useForm({
    name: `meeting.complete.${meetingId}`,
    empty: () => ({ restAbsent: false }),
    read: ({ restAbsent }) => {
      const gaps = {
        rest: unmarked.length > 0 && !restAbsent && t`Pointez ces personnes, ou dites que les autres étaient absents.`,
        unsent:
          unsent > 0 && t`Des pointages ne sont pas encore envoyés : la feuille se termine une fois qu’ils le sont.`,
      };
      return gaps.rest || gaps.unsent ? { gaps } : { input: { restAbsent: unmarked.length > 0 } };
    },
    refusals: { rest: ["restAbsent"], unsent: [] },
    send: (input, commandId) => send(COMPLETE, { ...input, commandId, meetingId, version }),
    onDone: () => {
      showToast(t`Feuille terminée. Ce qui est noté désormais compte à la prochaine réunion.`);
      onClose();
    },
  });
  const problems = [form.problem("unsent"), form.problem("rest")].filter((words) => words !== undefined);
  return (
    <FormDialog
      title={<Trans>Terminer la feuille</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Terminer la feuille</Trans>}
    >
      {unmarked.length === 0 ? (
        <p>
          <Trans>Tout le monde est pointé. Terminer fige l’arrêté : les membres voient leurs présences.</Trans>
        </p>
      ) : (
        <>
          <p className={styles.missing}>
            <Plural
              value={unmarked.length}
              one="Il reste # personne à pointer"
              many="Il reste # de personnes à pointer"
              other="Il reste # personnes à pointer"
            />
          </p>
          <ul className={styles.people}>
            {unmarked.map((seat) => (
              <li key={seat.id} className={styles.person}>
                <span>{seat.name}</span>
                <MarkChoice
                  name={seat.name}
                  mark={null}
                  offered={offered}
                  onMark={(mark) => marking.mark(seat, mark)}
                />
              </li>
            ))}
          </ul>
          <Checkbox checked={form.draft.restAbsent} onChange={(restAbsent) => form.change({ restAbsent })}>
            <Trans>Les autres étaient absents</Trans>
          </Checkbox>
        </>
      )}
      {problems.length > 0 && <Notice tone="danger">{problems.join(" ")}</Notice>}
      {isOpen && (
        <div className={styles.later}>
          <StepButton step="END" tone="quiet" meetingId={meetingId} version={version} onDone={onClose}>
            <Trans>Clore seulement la séance, et finir la feuille plus tard</Trans>
          </StepButton>
        </div>
      )}
    </FormDialog>
  );
}
