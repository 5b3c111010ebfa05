import { Trans } from "@lingui/react/macro";
import { formatShare } from "@/lib/format";
import { Meter } from "@/ui/Meter";
import { inWordsOf } from "./useGuideWords";
import { useMissingWords } from "./useMissingWords";

type Props = { completeness: number; missing: readonly string[] };

/** How full a sheet is, and what would make it fuller: the weightiest first. */
export function Completeness({ completeness, missing }: Props) {
  const words = useMissingWords();
  const share = formatShare(completeness / 100);
  return (
    <>
      <Meter value={completeness / 100} label={<Trans>Fiche complète à {share}</Trans>} />
      {missing.length > 0 && (
        <p>
          <Trans>Il manque, du plus important au moins important : {inWordsOf(words, missing)}.</Trans>
        </p>
      )}
    </>
  );
}
