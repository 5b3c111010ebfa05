import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { PolicyValue } from "@/__generated__/PolicyCard_policy.graphql";
import type { SetPolicyDialogMutation } from "@/__generated__/SetPolicyDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { formatDay } from "@/lib/format";
import { today } from "@/lib/period";
import { visible } from "@/lib/text";
import { Checkbox } from "@/ui/Checkbox";
import { Notice } from "@/ui/Notice";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import type { Kind } from "./kinds";
import { REFUSALS, readNumber, rulesOf, type Typed, type Values, valuesIn } from "./rules";
import { usePolicyWords } from "./usePolicyWords";

const SET = command<SetPolicyDialogMutation>(graphql`
  mutation SetPolicyDialogMutation($input: SetPolicyInput!) {
    setPolicy(input: $input) {
      policy {
        id
        status
      }
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

type Props = {
  kind: Kind;
  region: { readonly id: string; readonly name: string };
  isNational: boolean;
  values: Values;
  /** The number of the region's latest version. */
  version: number;
  /** The first day of the next version that is to come. */
  next: string | undefined;
  onClose: () => void;
};

type Draft = { follows: boolean; typed: Typed; startsOn: string; reason: string };

/** Lays down what holds in one matter, from a day on. */
export function SetPolicyDialog({ kind, region, isNational, values, version, next, onClose }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const words = usePolicyWords();
  const names = valuesIn(kind);
  const form = useForm({
    name: `policy.set.${region.id}.${kind}`,
    empty: (): Draft => ({
      follows: false,
      typed: Object.fromEntries(names.map((value) => [value, String(values[value] ?? "")])),
      startsOn: today(),
      reason: "",
    }),
    read: ({ follows, typed, startsOn, reason }) => {
      const rules = follows ? { followAbove: kind } : rulesOf(kind, typed);
      const why = visible(reason);
      return rules && startsOn && why
        ? { input: { rules, startsOn, reason: why } }
        : {
            gaps: {
              ...(!follows && gapsOf(names, typed, t`Indiquez un nombre entier.`)),
              startsOn: !startsOn && t`Indiquez le premier jour.`,
              reason: !why && t`Dites pourquoi : tout le monde peut le lire.`,
            },
          };
    },
    refusals: REFUSALS,
    send: (input, id) => send(SET, { ...input, id, regionId: region.id, version }),
    onDone: onClose,
  });
  const { draft } = form;
  const nextDay = next && formatDay(next);
  return (
    <FormDialog
      title={
        <Trans>
          {words.kinds[kind].name}, {region.name}
        </Trans>
      }
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Enregistrer la règle</Trans>}
    >
      {!isNational && (
        <Checkbox checked={draft.follows} onChange={(follows) => form.change({ follows })}>
          <Trans>Suivre la règle du réseau, quoi qu’elle devienne</Trans>
        </Checkbox>
      )}
      {!draft.follows &&
        names.map((value) => (
          <TextField
            key={value}
            label={words.values[value] ?? value}
            {...(words.units[value] && { hint: words.units[value] })}
            inputMode="numeric"
            autoComplete="off"
            value={draft.typed[value] ?? ""}
            problem={form.problem(value)}
            onChange={(typed) => form.change({ typed: { ...draft.typed, [value]: typed } })}
          />
        ))}
      <TextField
        label={t`Valable à partir du`}
        type="date"
        min={today()}
        value={draft.startsOn}
        problem={form.problem("startsOn")}
        onChange={(startsOn) => form.change({ startsOn })}
      />
      {nextDay && (
        <Notice>
          <Trans>
            Une autre version est prévue à partir du {nextDay}. Si celle-ci commence ce jour-là ou avant, elle la
            remplace.
          </Trans>
        </Notice>
      )}
      <TextArea
        label={t`Motif`}
        hint={t`Tout le monde peut le lire.`}
        maxLength={500}
        value={draft.reason}
        problem={form.problem("reason")}
        onChange={(reason) => form.change({ reason })}
      />
    </FormDialog>
  );
}

const gapsOf = (names: readonly PolicyValue[], typed: Typed, words: string) =>
  Object.fromEntries(names.map((value) => [value, readNumber(typed[value]) === null && words]));
