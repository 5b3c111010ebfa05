import { command } from "./command";
import { Form } from "./Form";
import type { Outcome } from "./outcome";
import { useForm } from "./useForm";

// What the types of a form don't let anybody forget. Never run: the compiler is the test.

type Sent = { name: string };
const send = (_input: Sent): Promise<Outcome<string>> => Promise.reject(new Error());
const onDone = () => undefined;

export function Forgetful() {
  const whole = { name: "n", empty: () => ({ name: "" }), send, onDone };
  const read = ({ name }: Sent) => (name ? { input: { name } } : { gaps: { name: "Who?" } });
  // @ts-expect-error a field whose refusals nobody thought of
  useForm({ ...whole, read, refusals: {} });
  // @ts-expect-error a form that doesn't read its draft
  useForm({ ...whole, refusals: { name: [] } });
  const { name: _name, ...nameless } = whole;
  // @ts-expect-error a form without a draft
  useForm({ ...nameless, read, refusals: { name: [] } });
  type Forgotten = { variables: { input: { name: string } }; response: { greet: { greeting: string | null } } };
  // @ts-expect-error a mutation that doesn't ask why it did nothing
  command<Forgotten>({} as never);
  // @ts-expect-error a form without the button that sends it
  return <Form form={useForm({ ...whole, read, refusals: { name: [] } })}>nothing</Form>;
}
