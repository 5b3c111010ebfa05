import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { FollowUpDialog_visitor$key } from "@/__generated__/FollowUpDialog_visitor.graphql";
import type { FollowUpDialogMutation } from "@/__generated__/FollowUpDialogMutation.graphql";
import { ChapterPicker, type PickedChapter } from "@/chapter/ChapterPicker";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { visible } from "@/lib/text";
import { Choice } from "@/ui/Choice";
import { TextArea } from "@/ui/TextArea";
import { showToast } from "@/ui/toast";
import { type Outcome, outcomesOf } from "./outcomes";
import { OUTCOME_WORDS } from "./words";

const FOLLOW_UP = command<FollowUpDialogMutation>(graphql`
  mutation FollowUpDialogMutation($input: FollowUpVisitorInput!) {
    stepped: followUpVisitor(input: $input) {
      ...SteppedVisitor_payload @relay(mask: false)
    }
  }
`);

/** Says what became of somebody who came. */
export function FollowUpDialog(props: { visitor: FollowUpDialog_visitor$key; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const { onClose } = props;
  const send = useCommand();
  const { id, version, name, code, viewerActions } = useFragment(
    graphql`
      fragment FollowUpDialog_visitor on Visitor {
        id
        version
        name
        code
        viewerActions
      }
    `,
    props.visitor,
  );
  const who = name ?? code;
  const offered = outcomesOf(viewerActions);
  const form = useForm({
    name: `visitor.followUp.${id}`,
    empty: () => ({ outcome: null as Outcome | null, chapter: null as PickedChapter | null, note: "" }),
    read: ({ outcome, chapter, note }) => {
      const isRedirected = outcome === "REDIRECTED";
      if (outcome === null || !offered.includes(outcome)) {
        return { gaps: { outcome: t`Dites ce qu’il en est.` } };
      }
      return isRedirected && !chapter
        ? { gaps: { chapter: t`Choisissez vers quel groupe.` } }
        : { input: { outcome, note: visible(note) || null, chapterId: isRedirected ? (chapter?.id ?? null) : null } };
    },
    refusals: { outcome: ["outcome"], chapter: ["chapterId"], note: ["note"] },
    send: (input, commandId) => send(FOLLOW_UP, { ...input, commandId, visitorId: id, version }),
    onDone: () => {
      onClose();
      showToast(t`La suite est notée.`);
    },
  });
  if (offered.length === 0) {
    return null;
  }
  const { draft, change, problem } = form;
  return (
    <FormDialog
      title={<Trans>La suite avec {who}</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Noter la suite</Trans>}
    >
      <Choice
        label={t`Ce qu’il en est`}
        look="rows"
        value={draft.outcome}
        options={offered.map((outcome) => ({
          value: outcome,
          label: i18n._(OUTCOME_WORDS[outcome].words),
          detail: i18n._(OUTCOME_WORDS[outcome].detail),
        }))}
        problem={problem("outcome")}
        onChange={(outcome) => change({ outcome })}
      />
      {draft.outcome === "REDIRECTED" && (
        <ChapterPicker value={draft.chapter} problem={problem("chapter")} onChange={(chapter) => change({ chapter })} />
      )}
      <TextArea
        label={t`Note`}
        isOptional
        hint={t`Seuls les responsables du groupe la lisent.`}
        maxLength={1000}
        value={draft.note}
        problem={problem("note")}
        onChange={(note) => change({ note })}
      />
    </FormDialog>
  );
}
