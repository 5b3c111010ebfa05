import type { ReactNode } from "react";
import { TextField } from "@/ui/TextField";
import { FormDialog } from "./FormDialog";
import type { Outcome } from "./outcome";
import { useForm } from "./useForm";

type Props = {
  /** What is done; its button says so, too. */
  title: ReactNode;
  /** The draft's name on the device. */
  name: string;
  label: string;
  hint?: string;
  /** The day that stands there at first. */
  day: string;
  min: string;
  max?: string;
  /** What is said where there is none. */
  gap: string;
  /** What the API calls the day, where it refuses it. */
  field: string;
  send: (day: string, commandId: string) => Promise<Outcome<unknown>>;
  onClose: () => void;
  children?: ReactNode;
};

/** Ends something on a day that it asks for. */
export function DayDialog({ title, name, day, gap, field, send, onClose, children, ...asked }: Props) {
  const form = useForm({
    name,
    empty: () => ({ day }),
    read: (draft) => (draft.day ? { input: draft.day } : { gaps: { day: gap } }),
    refusals: { day: [field] },
    send,
    onDone: onClose,
  });
  return (
    <FormDialog
      title={title}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      tone="danger"
      submit={title}
    >
      {children}
      <TextField
        {...asked}
        type="date"
        value={form.draft.day}
        problem={form.problem("day")}
        onChange={(chosen) => form.change({ day: chosen })}
      />
    </FormDialog>
  );
}
