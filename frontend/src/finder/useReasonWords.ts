import { useLingui } from "@lingui/react/macro";
import type { Kind } from "./asked";
import type { Question } from "./question";

const MOST_SAID = 6;

/** What a sheet says, in the words of the option that says no more than that; options of budgets include what costs less. */
export function wordsOf(question: Question | undefined, value: string): string | null {
  const saying = question?.options.filter(({ values }) => values.includes(value)) ?? [];
  return saying.toSorted((one, other) => one.values.length - other.values.length)[0]?.words ?? null;
}

export function useReasonWords(questions: readonly Question[]) {
  const { t, i18n } = useLingui();
  const subjects: Readonly<Record<Kind, string>> = {
    PLACE: t`Lieu :`,
    FIRM_SIZE: t`Taille :`,
    ACTIVITY: t`Activité :`,
    SOUGHT: t`Ce que vous cherchez :`,
    FREQUENCY: t`Rythme :`,
    BUDGET: t`Budget :`,
    EXCLUSIVITY: t`Une entreprise par métier :`,
  };
  const list = new Intl.ListFormat(i18n.locale, { type: "conjunction", style: "narrow" });
  const fixed: Readonly<Record<string, string>> = {
    ALL_ACTIVITIES: t`toutes les activités`,
    SEAT_PER_TRADE: t`une seule entreprise par métier`,
    SEVERAL_PER_TRADE: t`plusieurs entreprises d’un même métier`,
  };
  function sheetSays(kind: Kind, values: readonly string[]): string {
    if (kind === "PLACE") {
      const departments = values.filter((code) => code.length < 5);
      return departments.length > 0 ? t`Départements : ${list.format(departments)}` : t`Certaines communes seulement`;
    }
    const question = questions.find((asked) => asked.kind === kind);
    const said = new Set(values.map((value) => fixed[value] ?? wordsOf(question, value) ?? t`autre chose`));
    const shown = [...said].slice(0, MOST_SAID);
    return said.size > MOST_SAID ? list.format([...shown, t`et d’autres`]) : list.format(shown);
  }
  return { subject: (kind: Kind) => subjects[kind], sheetSays };
}
