import { useLingui } from "@lingui/react/macro";
import { useCommand } from "@/form/command";
import { FormProblems } from "@/form/FormProblems";
import { useForm } from "@/form/useForm";
import { Button } from "@/ui/Button";
import type { Tone } from "@/ui/buttonClass";
import { STEP_COMMANDS } from "./stepCommands";
import { STEP_WORDS } from "./words";

type Props = { applicationId: string; version: number; tone: Tone };

/** Nothing needs to be said with it: one tap; and beside it why it was refused. */
export function CheckReferencesButton({ applicationId, version, tone }: Props) {
  const { i18n } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: `membership.check.${applicationId}`,
    empty: () => ({}),
    read: () => ({ input: { applicationId, version } }),
    refusals: {},
    send: (input, commandId) => send(STEP_COMMANDS.CHECK_REFERENCES, { ...input, commandId, note: null }),
    onDone: () => undefined,
  });
  return (
    <>
      <Button tone={tone} isPending={form.status.kind === "pending"} onClick={() => void form.submit()}>
        {i18n._(STEP_WORDS.CHECK_REFERENCES)}
      </Button>
      <FormProblems messages={form.others} failure={form.status.kind === "failed" ? form.status.failure : null} />
    </>
  );
}
