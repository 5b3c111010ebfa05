import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { FormDialog } from "@/form/FormDialog";
import type { Outcome } from "@/form/outcome";
import { useForm } from "@/form/useForm";

type Props = {
  /** What is taken back. */
  children: ReactNode;
  name: string;
  send: () => Promise<Outcome<unknown>>;
  onClose: () => void;
};

/** Takes back what was recorded by mistake. It stays in the list, and counts nowhere. */
export function TakeBackDialog({ children, name, send, onClose }: Props) {
  const form = useForm({
    name: `takeBack.${name}`,
    empty: () => ({}),
    read: () => ({ input: {} }),
    refusals: {},
    send,
    onDone: onClose,
  });
  return (
    <FormDialog
      title={<Trans>Le retirer ?</Trans>}
      onClose={onClose}
      onCancel={onClose}
      form={form}
      tone="danger"
      submit={<Trans>Retirer</Trans>}
    >
      <p>{children}</p>
      <p>
        <Trans>
          Noté par erreur, il ne comptera nulle part. Il reste dans la liste, avec le jour où il fut retiré.
        </Trans>
      </p>
    </FormDialog>
  );
}
