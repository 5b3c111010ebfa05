import { Trans, useLingui } from "@lingui/react/macro";
import { FormDialog } from "@/form/FormDialog";
import { Pair } from "@/form/Pair";
import { useForm } from "@/form/useForm";
import { parsePhone } from "@/lib/phone";
import { visible } from "@/lib/text";
import { TextField } from "@/ui/TextField";
import type { WalkIn } from "./pendingDoor";

type Person = WalkIn["person"];
type Props = { meetingId: string; onRecord: (person: Person) => void; onClose: () => void };

/** Somebody whom nobody expected: a name is enough to be counted, a number to be called back. */
export function WalkInDialog({ meetingId, onRecord, onClose }: Props) {
  const { t } = useLingui();
  const form = useForm({
    name: `visitor.walkIn.${meetingId}`,
    empty: () => ({ name: "", trade: "", firm: "", phone: "", email: "" }),
    read: (draft) => {
      const [name, phone] = [visible(draft.name), visible(draft.phone)];
      const gaps = {
        name: !name && t`Indiquez son nom.`,
        phone: phone && !parsePhone(phone) && t`Ce numéro n’est pas complet.`,
      };
      return gaps.name || gaps.phone
        ? { gaps }
        : {
            input: {
              name,
              trade: visible(draft.trade) || null,
              firm: visible(draft.firm) || null,
              phone: phone || null,
              email: visible(draft.email) || null,
            },
          };
    },
    refusals: { name: [], phone: [] },
    // This device takes it, with a network or without.
    send: (input: Person) => Promise.resolve({ kind: "done", result: input }),
    onDone: (person: Person) => {
      onRecord(person);
      onClose();
    },
  });
  const { draft, change, problem } = form;
  return (
    <FormDialog
      title={<Trans>Venu sans prévenir</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Compter présent</Trans>}
    >
      <TextField
        label={t`Son nom`}
        value={draft.name}
        maxLength={160}
        autoComplete="off"
        problem={problem("name")}
        onChange={(name) => change({ name })}
      />
      <Pair>
        <TextField
          label={t`Métier`}
          isOptional
          value={draft.trade}
          maxLength={120}
          autoComplete="off"
          onChange={(trade) => change({ trade })}
        />
        <TextField
          label={t`Son entreprise`}
          isOptional
          value={draft.firm}
          maxLength={160}
          autoComplete="off"
          onChange={(firm) => change({ firm })}
        />
      </Pair>
      <TextField
        label={t`Son téléphone`}
        type="tel"
        inputMode="tel"
        isOptional
        hint={t`Pour le rappeler dans les 24 heures.`}
        value={draft.phone}
        autoComplete="off"
        problem={problem("phone")}
        onChange={(phone) => change({ phone })}
      />
      <TextField
        label={t`Son adresse électronique`}
        type="email"
        inputMode="email"
        isOptional
        value={draft.email}
        autoComplete="off"
        onChange={(email) => change({ email })}
      />
    </FormDialog>
  );
}
