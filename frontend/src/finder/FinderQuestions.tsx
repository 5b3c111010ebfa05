import { Trans } from "@lingui/react/macro";
import { useEffect, useEffectEvent } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { FinderQuestionsQuery } from "@/__generated__/FinderQuestionsQuery.graphql";
import { locale } from "@/lib/locale";
import { useSignal } from "@/lib/signal";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Skeleton } from "@/ui/Skeleton";
import type { Asked, Kind } from "./asked";
import { FinderQuestion } from "./FinderQuestion";
import { FinderResults } from "./FinderResults";
import type { Go } from "./useAsked";

const QUESTIONS = graphql`
  query FinderQuestionsQuery($region: String!, $version: Int, $language: Language!) {
    finder(region: $region, version: $version) {
      version
      questions {
        kind
        mayBeIndispensable
        mostChoices
        text(language: $language)
        help(language: $language)
        options {
          code
          words(language: $language)
          values
        }
      }
    }
    region(code: $region) {
      name
    }
  }
`;

type Props = { attempt: number; asked: Asked; region: string; go: Go };

/** The question at hand, or the networks where none is. */
export function FinderQuestions({ attempt, asked, region, go }: Props) {
  const language = useSignal(locale) === "fr" ? "FRENCH" : "ENGLISH";
  const { finder, region: known } = useLazyLoadQuery<FinderQuestionsQuery>(
    QUESTIONS,
    { region, version: asked.version, language },
    { fetchKey: attempt },
  );
  if (!finder || !known) {
    return <Nothing />;
  }
  const { version, questions } = finder;
  const kinds = questions.map(({ kind }) => kind as Kind);
  const step = asked.step && kinds.includes(asked.step) ? asked.step : null;
  const first = kinds[0];
  if (asked.version === null && first) {
    return <Begin asked={{ ...asked, version, step: step ?? first }} go={go} />;
  }
  const place = step ? kinds.indexOf(step) : -1;
  const question = questions[place];
  if (!question) {
    return <FinderResults attempt={attempt} asked={asked} name={known.name} questions={questions} go={go} />;
  }
  return (
    <FinderQuestion
      key={question.kind}
      asked={asked}
      question={question}
      number={place + 1}
      count={questions.length}
      onBack={place > 0 ? () => go({ ...asked, step: kinds[place - 1] ?? null }) : null}
      onAnswer={(answer) => go({ ...answer, step: kinds[place + 1] ?? null })}
      onFinish={(answer) => go({ ...answer, step: null })}
    />
  );
}

/** The address names the version from the first question on. */
function Begin({ asked, go }: { asked: Asked; go: Go }) {
  const begin = useEffectEvent(() => go(asked, true));
  useEffect(() => begin(), []);
  return <Skeleton />;
}

function Nothing() {
  return (
    <EmptyState
      icon="search"
      title={<Trans>Aucune question n’existe à cette adresse</Trans>}
      action={
        <a href="/trouver" className={buttonClass("primary")}>
          <Trans>Choisir une région</Trans>
        </a>
      }
    >
      <Trans>La région est inconnue, ou ses questions n’ont jamais eu cette version.</Trans>
    </EmptyState>
  );
}
