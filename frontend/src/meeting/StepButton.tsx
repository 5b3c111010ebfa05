import type { ReactNode } from "react";
import { useCommand } from "@/form/command";
import { FormProblems } from "@/form/FormProblems";
import { useForm } from "@/form/useForm";
import { Button } from "@/ui/Button";
import type { Shape, Tone } from "@/ui/buttonClass";
import { type PlainStep, STEP_COMMANDS } from "./stepCommands";

type Props = {
  step: PlainStep;
  meetingId: string;
  version: number;
  children: ReactNode;
  tone?: Tone;
  shape?: Shape;
  onDone?: () => void;
};

/** A step that needs no more words: its button, and beside it why it was refused. */
export function StepButton({ step, meetingId, version, children, tone = "primary", shape, onDone }: Props) {
  const send = useCommand();
  const form = useForm({
    name: `meeting.${step.toLowerCase()}.${meetingId}`,
    empty: () => ({}),
    read: () => ({ input: { meetingId, version } }),
    refusals: {},
    send: (input, commandId) => send(STEP_COMMANDS[step], { ...input, commandId, reason: null }),
    onDone: () => onDone?.(),
  });
  return (
    <>
      <Button
        tone={tone}
        {...(shape && { shape })}
        isPending={form.status.kind === "pending"}
        onClick={() => void form.submit()}
      >
        {children}
      </Button>
      <FormProblems messages={form.others} failure={form.status.kind === "failed" ? form.status.failure : null} />
    </>
  );
}
