import { Trans, useLingui } from "@lingui/react/macro";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { visible } from "@/lib/text";
import { MemberPicker } from "@/member/MemberPicker";
import type { Picked } from "@/member/people";
import { Choice } from "@/ui/Choice";
import { TextField } from "@/ui/TextField";
import type { Substitute } from "./marks";
import type { Seat } from "./useMarking";

type Props = { seat: Seat; onChoose: (substitute: Substitute) => void; onClose: () => void };

/** Who came in somebody's place: a member of the network, found by a few letters, or anybody by name. */
export function SubstituteDialog({ seat, onChoose, onClose }: Props) {
  const { t } = useLingui();
  const { name } = seat;
  const form = useForm({
    name: `substitute.${seat.id}`,
    empty: () => ({
      party: "OTHER" as "MEMBER" | "OTHER",
      member: null as Picked | null,
      name: seat.substitute?.id ? "" : (seat.substitute?.name ?? ""),
    }),
    read: (draft) => {
      if (draft.party === "MEMBER") {
        return draft.member
          ? { input: { id: draft.member.id, name: draft.member.name } }
          : { gaps: { who: t`Choisissez le membre qui remplace.` } };
      }
      const said = visible(draft.name);
      return said ? { input: { id: null, name: said } } : { gaps: { who: t`Indiquez le nom du remplaçant.` } };
    },
    refusals: { who: [] },
    // It is a mark like any other: this device takes it, with a network or without.
    send: (input: Substitute) => Promise.resolve({ kind: "done", result: input }),
    onDone: (substitute: Substitute) => {
      onChoose(substitute);
      onClose();
    },
  });
  const { draft, change, problem } = form;
  return (
    <FormDialog
      title={<Trans>Qui remplace {name} ?</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Valider</Trans>}
    >
      <Choice
        label={t`Remplaçant`}
        value={draft.party}
        options={[
          { value: "OTHER", label: t`Quelqu’un d’autre` },
          { value: "MEMBER", label: t`Un membre du réseau` },
        ]}
        onChange={(party) => change({ party })}
      />
      {draft.party === "MEMBER" ? (
        <MemberPicker
          label={t`Membre`}
          value={draft.member}
          known={[]}
          problem={problem("who")}
          onChange={(member) => change({ member })}
        />
      ) : (
        <TextField
          label={t`Nom`}
          maxLength={200}
          autoComplete="off"
          value={draft.name}
          problem={problem("who")}
          onChange={(said) => change({ name: said })}
        />
      )}
    </FormDialog>
  );
}
