import type { ReactNode } from "react";
import type { FirstStep } from "@/__generated__/profileCommandsPassMutation.graphql";
import { useCommand } from "@/form/command";
import { Form } from "@/form/Form";
import { useForm } from "@/form/useForm";
import type { Tone } from "@/ui/buttonClass";
import { PASS } from "./profileCommands";

type Props = { memberId: string; step: FirstStep; tone: Tone; children: ReactNode; onDone: () => unknown };

/** A button that leaves a step behind, done or not. */
export function PassStepForm({ memberId, step, tone, children, onDone }: Props) {
  const send = useCommand();
  const form = useForm({
    name: `member.step.${memberId}`,
    empty: () => ({}),
    read: () => ({ input: step }),
    refusals: {},
    send: (passed) => send(PASS, { memberId, step: passed }),
    onDone,
  });
  return (
    <Form form={form} tone={tone} submit={children}>
      {null}
    </Form>
  );
}
