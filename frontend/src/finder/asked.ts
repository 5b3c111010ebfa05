/** What a question may be about, by the parameter that stands for it in the address. */
export const PARAMETERS = {
  PLACE: "ou",
  FIRM_SIZE: "taille",
  ACTIVITY: "activite",
  SOUGHT: "recherche",
  FREQUENCY: "rythme",
  BUDGET: "budget",
  EXCLUSIVITY: "exclusivite",
} as const;

export type Kind = keyof typeof PARAMETERS;
export const KINDS = Object.keys(PARAMETERS) as Kind[];

export type Answers = Readonly<Partial<Record<Kind, readonly string[]>>>;

/** All that the address says: whoever opens it elsewhere sees the same. */
export type Asked = {
  /** Whose networks are sought; null until a region is chosen. */
  region: string | null;
  /** Which questions were answered; null until they were read. */
  version: number | null;
  answers: Answers;
  /** Where nothing else will do. */
  indispensable: readonly Kind[];
  /** The question that is shown; null where networks are. */
  step: Kind | null;
};

export const NOTHING: Asked = { region: null, version: null, answers: {}, indispensable: [], step: null };

const STEP = "question";
const INDISPENSABLE = "indispensable";
const CODE = /^[a-z0-9][a-z0-9-]{0,19}$/i;

const codesOf = (text: string | null): readonly string[] => (text ?? "").split(",").filter((code) => CODE.test(code));

const kindsOf = (text: string | null): readonly Kind[] => {
  const names: readonly string[] = codesOf(text);
  return KINDS.filter((kind) => names.includes(PARAMETERS[kind]));
};

/** What cannot be meant is left out. */
export function readAsked(search: string): Asked {
  const given = new URLSearchParams(search);
  const answers: Partial<Record<Kind, readonly string[]>> = {};
  for (const kind of KINDS) {
    const codes = codesOf(given.get(PARAMETERS[kind]));
    if (codes.length > 0) {
      answers[kind] = codes;
    }
  }
  const version = Number(given.get("v"));
  return {
    region: codesOf(given.get("region"))[0]?.toUpperCase() ?? null,
    version: Number.isInteger(version) && version > 0 && version < 1_000_000 ? version : null,
    answers,
    indispensable: kindsOf(given.get(INDISPENSABLE)).filter((kind) => answers[kind]),
    step: kindsOf(given.get(STEP))[0] ?? null,
  };
}

/** The one address for it: short, and always in the same order. */
export function searchOf({ region, version, answers, indispensable, step }: Asked): string {
  const parts = [
    region && `region=${region}`,
    version && `v=${version}`,
    ...KINDS.map((kind) => answers[kind] && `${PARAMETERS[kind]}=${answers[kind].join(",")}`),
    indispensable.length > 0 && `${INDISPENSABLE}=${indispensable.map((kind) => PARAMETERS[kind]).join(",")}`,
    step && `${STEP}=${PARAMETERS[step]}`,
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** The same with another answer to a question; without one where nothing is chosen. */
export function answered(asked: Asked, kind: Kind, codes: readonly string[], isIndispensable: boolean): Asked {
  const { [kind]: _, ...others } = asked.answers;
  const indispensable = asked.indispensable.filter((other) => other !== kind);
  return codes.length === 0
    ? { ...asked, answers: others, indispensable }
    : {
        ...asked,
        answers: { ...others, [kind]: codes },
        indispensable: isIndispensable
          ? KINDS.filter((each) => each === kind || indispensable.includes(each))
          : indispensable,
      };
}

/** As the API takes it. */
export function answersOf({ answers, indispensable }: Asked) {
  const first = (kind: Kind) => answers[kind]?.[0] ?? null;
  return {
    place: first("PLACE"),
    firmSize: first("FIRM_SIZE"),
    activity: first("ACTIVITY"),
    sought: answers.SOUGHT ? [...answers.SOUGHT] : null,
    frequency: first("FREQUENCY"),
    budget: first("BUDGET"),
    exclusivity: first("EXCLUSIVITY"),
    indispensable: [...indispensable],
  };
}
