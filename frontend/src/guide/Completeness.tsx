import { Trans } from "@lingui/react/macro";
import { formatShare } from "@/lib/format";
import { Meter } from "@/ui/Meter";
import styles from "./Completeness.module.css";
import { anchorOf, WEIGHED } from "./completing";
import { inWordOf, inWordsOf } from "./useGuideWords";
import { useMissingWords } from "./useMissingWords";

const FULL = 80;

type Props = {
  completeness: number;
  missing: readonly string[];
  /** Whether the fields are there, to lead to them. */
  hasFields?: boolean;
};

/** How full a sheet is, and what would make it fuller: the weightiest first. */
export function Completeness({ completeness, missing, hasFields = false }: Props) {
  const words = useMissingWords();
  const share = formatShare(completeness / 100);
  const full = formatShare(FULL / 100);
  return (
    <>
      <Meter value={completeness / 100} label={<Trans>Fiche complète à {share}</Trans>} />
      {completeness < FULL && (
        <p>
          <Trans>À partir de {full}, le guide la montre parmi les fiches complètes.</Trans>
        </p>
      )}
      {missing.length > 0 &&
        (hasFields ? (
          <>
            <p>
              <Trans>Il manque :</Trans>
            </p>
            <ul className={styles.missing}>
              {missing.map((name) => (
                <li key={name}>
                  <button type="button" className={styles.leading} onClick={() => void leadTo(name)}>
                    <span>{inWordOf(words, name)}</span>
                    <span className={styles.weight}>+ {weightOf(name)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p>
            <Trans>Il manque, du plus important au moins important : {inWordsOf(words, missing)}.</Trans>
          </p>
        ))}
    </>
  );
}

const weighed = (name: string) => (name in WEIGHED ? WEIGHED[name as keyof typeof WEIGHED] : null);
const weightOf = (name: string): string => String(weighed(name)?.weight ?? "");

/** To where it is written. */
async function leadTo(name: string): Promise<void> {
  const [field] = weighed(name)?.fields ?? [];
  if (field) {
    const anchor = await appeared(anchorOf(field));
    anchor.querySelector<HTMLElement>("input, select, textarea")?.focus({ preventScroll: true });
    anchor.scrollIntoView({ block: "center" });
  }
}

/** Parts of the form may still be on their way. */
function appeared(id: string): Promise<HTMLElement> {
  return new Promise((resolve) => {
    const look = () => {
      const found = document.getElementById(id);
      if (found) {
        watch.disconnect();
        resolve(found);
      }
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true });
    look();
  });
}
