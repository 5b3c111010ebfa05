import type { ComponentProps, ReactNode } from "react";
import { Dialog } from "@/ui/Dialog";
import { Form } from "./Form";

type Props = ComponentProps<typeof Form> & { title: ReactNode; onClose: () => void };

/** A form in a dialog. Closing it keeps what was typed; cancelling is for the form to say. */
export function FormDialog({ title, onClose, ...form }: Props) {
  return (
    <Dialog title={title} onClose={onClose}>
      <Form {...form} />
    </Dialog>
  );
}
