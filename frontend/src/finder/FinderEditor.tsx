import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { FinderEditorMutation } from "@/__generated__/FinderEditorMutation.graphql";
import { command, useCommand } from "@/form/command";
import { Form } from "@/form/Form";
import { useForm } from "@/form/useForm";
import { noteChange } from "@/lib/changes";
import { SelectField } from "@/ui/SelectField";
import { showToast } from "@/ui/toast";
import { blank, type DraftQuestion, inputOf, missing, moved, refusalAt, replaced } from "./editing";
import type { Kind } from "./kinds";
import { QuestionFields } from "./QuestionFields";
import { type Activity, useValueWords } from "./useValueWords";

const PUBLISH = command<FinderEditorMutation>(graphql`
  mutation FinderEditorMutation($input: PublishFinderInput!) {
    publishFinder(input: $input) {
      finder {
        id
        version
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
  regionId: string;
  code: string;
  /** The one that is in force, after which comes what is published. */
  version: number;
  /** The one with whose questions the editor begins. */
  from: number;
  questions: readonly DraftQuestion[];
  activities: readonly Activity[];
  onPublished: () => void;
};

/** All questions of a region, published together as its next version. */
export function FinderEditor({ regionId, code, version, from, questions, activities, onPublished }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const words = useValueWords(activities);
  const form = useForm({
    name: `finder.${code}.${version}.${from}`,
    empty: (): { questions: readonly DraftQuestion[] } => ({ questions }),
    read: (draft) =>
      draft.questions.length > 0
        ? { input: inputOf(draft.questions) }
        : { gaps: { questions: t`Posez au moins une question.` } },
    refusals: { questions: ["questions"] },
    send: (input, commandId) => send(PUBLISH, { commandId, regionId, version, questions: input }),
    onDone: () => {
      showToast(t`Ces questions sont posées dès maintenant.`);
      noteChange();
      onPublished();
    },
  });
  const asked = form.draft.questions;
  const refusals = form.status.kind === "refused" ? form.status.errors : [];
  const change = (next: readonly DraftQuestion[]) => form.change({ questions: next });
  const rest = missing(asked);
  return (
    <Form form={form} submit={<Trans>Publier ces questions</Trans>}>
      {asked.map((question, place) => (
        <QuestionFields
          key={question.kind}
          question={question}
          number={place + 1}
          words={words}
          problem={(...path) => refusalAt(refusals, place, ...path)}
          onChange={(next) => change(replaced(asked, place, next))}
          onMove={(step) => change(moved(asked, place, step))}
        />
      ))}
      {rest.length > 0 && (
        <SelectField
          label={t`Poser une question de plus`}
          problem={form.problem("questions")}
          value={null}
          placeholder={t`Choisissez son sujet`}
          options={rest.map((kind) => ({ value: kind, label: words.subject(kind) }))}
          onChange={(kind: Kind) => change([...asked, blank(kind)])}
        />
      )}
    </Form>
  );
}
