import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { RuleDialogMutation } from "@/__generated__/RuleDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { today } from "@/lib/period";
import { visible } from "@/lib/text";
import { uuidv7 } from "@/lib/uuid";
import { type PickedSpecialty, SpecialtyPicker } from "@/region/SpecialtyPicker";
import { Choice } from "@/ui/Choice";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";

const RULE = command<RuleDialogMutation>(graphql`
  mutation RuleDialogMutation($input: RuleOnTradesInput!) {
    ruleOnTrades(input: $input) {
      tradeRuling {
        id
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

type Draft = {
  id: string;
  trade: PickedSpecialty | null;
  other: PickedSpecialty | null;
  near: "NEAR" | "APART" | null;
  words: string;
  ruledOn: string;
};
const empty = (): Draft => ({ id: uuidv7(), trade: null, other: null, near: null, words: "", ruledOn: today() });

/** Writes down what the committee said of two trades. It is never changed: what it says of them later takes its place. */
export function RuleDialog({ chapterId, onClose }: { chapterId: string; onClose: () => void }) {
  const { t } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: `membership.rule.${chapterId}`,
    empty,
    read: (draft: Draft) => {
      const { id, trade, other, near, ruledOn } = draft;
      const words = visible(draft.words);
      return trade && other && trade.id !== other.id && near && words && ruledOn
        ? { input: { id, specialtyId: trade.id, otherId: other.id, isNear: near === "NEAR", words, ruledOn } }
        : {
            gaps: {
              trade: !trade && t`Choisissez le métier dans la liste.`,
              other: other
                ? other.id === trade?.id && t`Choisissez un autre métier.`
                : t`Choisissez le métier dans la liste.`,
              near: !near && t`Dites ce que le comité a décidé.`,
              words: !words && t`Dites pourquoi.`,
              ruledOn: !ruledOn && t`Indiquez le jour.`,
            },
          };
    },
    refusals: {
      trade: ["specialtyId"],
      other: ["otherId"],
      near: ["isNear"],
      words: ["words"],
      ruledOn: ["ruledOn"],
    },
    send: (input) => send(RULE, { ...input, chapterId }),
    onDone: onClose,
  });
  const { draft, change, problem } = form;
  return (
    <FormDialog
      title={<Trans>Avis du comité sur deux métiers</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Enregistrer</Trans>}
    >
      <SpecialtyPicker
        label={t`Un métier`}
        value={draft.trade}
        problem={problem("trade")}
        onChange={(trade) => change({ trade })}
      />
      <SpecialtyPicker
        label={t`L’autre métier`}
        value={draft.other}
        problem={problem("other")}
        onChange={(other) => change({ other })}
      />
      <Choice
        label={t`Se gênent-ils dans le groupe ?`}
        value={draft.near}
        problem={problem("near")}
        options={[
          { value: "NEAR", label: <Trans>Proches</Trans> },
          { value: "APART", label: <Trans>Pas proches</Trans> },
        ]}
        onChange={(near) => change({ near })}
      />
      <TextArea
        label={t`Pourquoi ?`}
        hint={t`Les membres du groupe le lisent.`}
        maxLength={1000}
        value={draft.words}
        problem={problem("words")}
        onChange={(words) => change({ words })}
      />
      <TextField
        label={t`Décidé le`}
        type="date"
        max={today()}
        value={draft.ruledOn}
        problem={problem("ruledOn")}
        onChange={(ruledOn) => change({ ruledOn })}
      />
    </FormDialog>
  );
}
