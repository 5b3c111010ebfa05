import { useLingui } from "@lingui/react/macro";
import { FormProblems } from "@/form/FormProblems";
import { Choice } from "@/ui/Choice";
import { type RowChoice, useChoosing } from "./useChoosing";

type Props = {
  importId: string;
  line: number;
  choice: string | null;
  /** A row that names no family can't be a sheet of its own. */
  canBeNew: boolean;
};

/** What becomes of one row that differs. */
export function RowChoices({ importId, line, choice, canBeNew }: Props) {
  const { t } = useLingui();
  const { choose, problems, failure } = useChoosing(importId);
  return (
    <>
      <Choice<RowChoice>
        label={t`Ligne ${line} : que garder ?`}
        value={choice as RowChoice | null}
        options={[
          { value: "TAKE_FILE", label: t`Le fichier` },
          { value: "KEEP_OURS", label: t`Notre fiche` },
          ...(canBeNew ? [{ value: "AS_NEW" as const, label: t`Les deux` }] : []),
        ]}
        onChange={(chosen) => void choose(chosen, [line])}
      />
      <FormProblems messages={problems} failure={failure} />
    </>
  );
}
