import { useState } from "react";
import { graphql } from "react-relay";
import type { SheetImportChoice, useChoosingMutation } from "@/__generated__/useChoosingMutation.graphql";
import { failureOf } from "@/access/failure";
import { command, useCommand } from "@/form/command";
import type { Failure } from "@/lib/problem";

export type RowChoice = Exclude<SheetImportChoice, "%future added value">;

const CHOOSE = command<useChoosingMutation>(graphql`
  mutation useChoosingMutation($input: ChooseSheetImportRowsInput!) {
    chooseSheetImportRows(input: $input) {
      sheetImport {
        id
        ...ApplyCard_import
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

type Status = { isPending: boolean; problems: readonly string[]; failure: Failure | null };
const CALM: Status = { isPending: false, problems: [], failure: null };

/** Says what becomes of rows that differ: at once, since each press can be taken back by another. */
export function useChoosing(importId: string) {
  const send = useCommand();
  const [status, setStatus] = useState<Status>(CALM);
  /** Of these lines; null for all that differ. */
  async function choose(choice: RowChoice, lines: readonly number[] | null) {
    setStatus({ ...CALM, isPending: true });
    try {
      const outcome = await send(CHOOSE, { importId, choice, lines });
      setStatus(
        outcome.kind === "refused" ? { ...CALM, problems: outcome.errors.map(({ message }) => message ?? "") } : CALM,
      );
    } catch (problem) {
      setStatus({ ...CALM, failure: failureOf(problem) });
    }
  }
  return { choose, ...status };
}
