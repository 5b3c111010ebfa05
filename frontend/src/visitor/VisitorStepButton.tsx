import type { ReactNode } from "react";
import { graphql } from "react-relay";
import type { markVisitorMutation } from "@/__generated__/markVisitorMutation.graphql";
import type { VisitorStepButtonConfirmMutation } from "@/__generated__/VisitorStepButtonConfirmMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormProblems } from "@/form/FormProblems";
import { useForm } from "@/form/useForm";
import { Button } from "@/ui/Button";
import type { Tone } from "@/ui/buttonClass";
import { MARK_VISITOR } from "./markVisitor";

const CONFIRM = command<VisitorStepButtonConfirmMutation>(graphql`
  mutation VisitorStepButtonConfirmMutation($input: StepVisitorInput!) {
    stepped: confirmVisitor(input: $input) {
      ...SteppedVisitor_payload @relay(mask: false)
    }
  }
`);

const MARK = command<markVisitorMutation>(MARK_VISITOR);

type Props = {
  step: "CONFIRM" | "ATTEND" | "MISS";
  visitorId: string;
  version: number;
  /** Whom it is about, for those who hear the button alone. */
  label: string;
  tone?: Tone;
  children: ReactNode;
};

/** A step that needs no words: its button, and beside it why it was refused. */
export function VisitorStepButton({ step, visitorId, version, label, tone = "primary", children }: Props) {
  const send = useCommand();
  const form = useForm({
    name: `visitor.${step.toLowerCase()}.${visitorId}`,
    empty: () => ({}),
    read: () => ({ input: { visitorId } }),
    refusals: {},
    send: (input, commandId) =>
      step === "CONFIRM"
        ? send(CONFIRM, { ...input, commandId, version, note: null })
        : send(MARK, { ...input, commandId, attended: step === "ATTEND" }),
    onDone: () => undefined,
  });
  return (
    <>
      <Button
        tone={tone}
        aria-label={label}
        isPending={form.status.kind === "pending"}
        onClick={() => void form.submit()}
      >
        {children}
      </Button>
      <FormProblems messages={form.others} failure={form.status.kind === "failed" ? form.status.failure : null} />
    </>
  );
}
