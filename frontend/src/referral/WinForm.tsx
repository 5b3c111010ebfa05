import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { WinFormMutation } from "@/__generated__/WinFormMutation.graphql";
import { AmountAndDay } from "@/business/AmountAndDay";
import { SourceChoice } from "@/business/SourceChoice";
import { command } from "@/form/command";
import { parseAmount } from "@/lib/amount";
import { today } from "@/lib/period";
import { useAmountProblem } from "@/lib/useAmountProblem";
import { uuidv7 } from "@/lib/uuid";
import { showToast } from "@/ui/toast";
import { useVerb, type VerbProps } from "./useVerb";
import { VerbDialog } from "./VerbDialog";

type Won = { id: string; amount: string; closedOn: string; source: "NEW" | "REPEAT" | null; note: string };
const emptyWon = (): Won => ({ id: uuidv7(), amount: "", closedOn: today(), source: null, note: "" });

const WIN = command<WinFormMutation>(graphql`
  mutation WinFormMutation($input: WinReferralInput!) {
    advanced: winReferral(input: $input) {
      ...AdvancedReferral_payload @relay(mask: false)
    }
  }
`);

/** The business that came of it: what was earned, and a thank-you to the giver. */
export function WinForm({ currency, ...verb }: VerbProps & { currency: string | undefined }) {
  const { t } = useLingui();
  const problemOfAmount = useAmountProblem();
  const form = useVerb(verb, {
    name: "win",
    command: WIN,
    empty: emptyWon,
    read: ({ id, amount, closedOn, source }) => {
      const minorUnits = parseAmount(amount);
      return minorUnits !== null && closedOn && source
        ? { input: { closedBusiness: [{ id, amount: { minorUnits }, closedOn, source }] } }
        : {
            gaps: {
              amount: problemOfAmount(amount),
              closedOn: !closedOn && t`Indiquez le jour.`,
              source: !source && t`Dites si ce client est nouveau.`,
            },
          };
    },
    refusals: { amount: ["amount", "minorUnits"], closedOn: ["closedOn"], source: [] },
    onDone: () => showToast(t`Merci transmis. Vos chiffres sont à jour.`),
  });
  const { draft, change, problem } = form;
  return (
    <VerbDialog verb={verb} form={form} submit={<Trans>Dire merci</Trans>}>
      <AmountAndDay
        amount={draft.amount}
        closedOn={draft.closedOn}
        currency={currency}
        problems={{ amount: problem("amount"), closedOn: problem("closedOn") }}
        onChange={change}
      />
      <SourceChoice value={draft.source} problem={problem("source")} onChange={(source) => change({ source })} />
    </VerbDialog>
  );
}
