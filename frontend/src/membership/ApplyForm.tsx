import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ApplyForm_chapter$key } from "@/__generated__/ApplyForm_chapter.graphql";
import type { ApplyFormMutation, ApplyForSeatInput } from "@/__generated__/ApplyFormMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { type Reading, told } from "@/form/reading";
import { useForm } from "@/form/useForm";
import { type PickedSpecialty, SpecialtyPicker } from "@/region/SpecialtyPicker";
import { Notice } from "@/ui/Notice";
import { SelectField } from "@/ui/SelectField";
import { TextArea } from "@/ui/TextArea";
import { showToast } from "@/ui/toast";
import { ApplicantFields } from "./ApplicantFields";
import { type ApplyingGap, emptyApplying, gapsOf, inputOf, type Visit } from "./applying";
import { SeatNotice } from "./SeatNotice";
import { useApplyingWords } from "./useApplyingWords";

const APPLY = command<ApplyFormMutation>(graphql`
  mutation ApplyFormMutation($input: ApplyForSeatInput!) {
    applyForSeat(input: $input) {
      application {
        id
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

/** What the form shows; some of it may be left empty. */
type Field = ApplyingGap | "siret" | "sponsor" | "words";

type Props = {
  chapter: ApplyForm_chapter$key;
  chapterId: string;
  visitorId: string | undefined;
  visit: Visit | null;
  trade: PickedSpecialty | null;
  onClose: () => void;
};

/** The form by which somebody is proposed. The seat is held from then on, and the applicant confirms by their letter. */
export function ApplyForm({ chapterId, visitorId, visit, trade, onClose, ...props }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const send = useCommand();
  const words = useApplyingWords();
  const chapter = useFragment(
    graphql`
      fragment ApplyForm_chapter on Chapter {
        viewerCanRunApplications
        members(first: 100) {
          nodes {
            id
            displayName
          }
        }
        ...SeatNotice_chapter
      }
    `,
    props.chapter,
  );
  const form = useForm({
    name: `membership.apply.${[chapterId, visitorId, trade?.id].filter(Boolean).join(".")}`,
    empty: () => emptyApplying(trade, visit),
    read: (draft): Reading<Field, ApplyForSeatInput> => {
      const input = inputOf(draft, { chapterId, visitorId });
      return input ? { input } : { gaps: told(gapsOf(draft), words) };
    },
    refusals: {
      trade: ["specialtyId"],
      firstName: ["firstName"],
      lastName: ["lastName"],
      firmName: ["firmName"],
      email: ["email"],
      phone: ["phone"],
      firstReferee: ["name"],
      firstPhone: [],
      secondReferee: [],
      secondPhone: [],
      siret: ["siret"],
      sponsor: ["sponsorId"],
      words: ["words"],
    },
    send: (input) =>
      send(APPLY, { ...input, sponsorId: chapter.viewerCanRunApplications ? (input.sponsorId ?? null) : null }),
    onDone: ({ applyForSeat }) => {
      showToast(t`La place est retenue. Un courriel est parti à la personne.`);
      return navigate({ to: "/candidatures/$id", params: { id: applyForSeat.application?.id ?? "" } });
    },
  });
  const { draft, change, problem } = form;
  return (
    <FormDialog
      title={<Trans>Proposer quelqu’un</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Retenir la place</Trans>}
    >
      <SpecialtyPicker
        label={t`Métier`}
        hint={t`Un groupe a une place pour chaque métier.`}
        value={draft.trade}
        problem={problem("trade")}
        onChange={(chosen) => change({ trade: chosen })}
      />
      {draft.trade && <SeatNotice chapter={chapter} tradeId={draft.trade.id} />}
      <ApplicantFields draft={draft} problem={problem} onChange={change} />
      {chapter.viewerCanRunApplications && (
        <SelectField
          label={t`Parrain`}
          value={draft.sponsorId}
          problem={problem("sponsor")}
          options={[
            { value: "", label: t`Aucun parrain` },
            ...chapter.members.nodes.map(({ id, displayName }) => ({ value: id, label: displayName })),
          ]}
          onChange={(sponsorId) => change({ sponsorId })}
        />
      )}
      <TextArea
        label={t`Pourquoi cette personne ?`}
        isOptional
        hint={t`Elle le lit, comme le comité.`}
        maxLength={1000}
        value={draft.words}
        problem={problem("words")}
        onChange={(said) => change({ words: said })}
      />
      <Notice>
        <Trans>
          La personne reçoit un courriel : elle y lit ce qui est dit d’elle, et confirme. Personne n’est interrogé à son
          sujet avant.
        </Trans>
      </Notice>
    </FormDialog>
  );
}
