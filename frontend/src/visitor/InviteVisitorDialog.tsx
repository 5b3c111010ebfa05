import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { InviteVisitorDialogMutation, Language } from "@/__generated__/InviteVisitorDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { Pair } from "@/form/Pair";
import { useForm } from "@/form/useForm";
import { formatLongDay } from "@/lib/format";
import { parsePhone } from "@/lib/phone";
import { visible } from "@/lib/text";
import { uuidv7 } from "@/lib/uuid";
import { formatTime } from "@/lib/weekday";
import { Checkbox } from "@/ui/Checkbox";
import { Notice } from "@/ui/Notice";
import { SelectField } from "@/ui/SelectField";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toast";
import { TradeField } from "./TradeField";

type Props = {
  /** Whose membership invites. */
  memberId: string;
  /** Those that are planned, the next one first. */
  meetings: readonly { readonly id: string; readonly heldOn: string; readonly startsAt: string }[];
  /** The one that the address names. */
  meetingId: string;
  onClose: () => void;
};

const INVITE = command<InviteVisitorDialogMutation>(graphql`
  mutation InviteVisitorDialogMutation($input: InviteVisitorInput!) {
    inviteVisitor(input: $input) {
      visitor {
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

type Draft = {
  id: string;
  /** Null until another one is chosen than the address names. */
  meetingId: string | null;
  name: string;
  email: string;
  phone: string;
  trade: string;
  specialtyId: string | null;
  firm: string;
  words: string;
  language: Language;
  isAgreed: boolean;
};

const empty = (): Draft => ({
  id: uuidv7(),
  meetingId: null,
  name: "",
  email: "",
  phone: "",
  trade: "",
  specialtyId: null,
  firm: "",
  words: "",
  language: "FRENCH",
  isAgreed: false,
});

/** Invites somebody to a meeting: whoever has an address learns at once who asked, and accepts or declines by the letter's link. */
export function InviteVisitorDialog({ memberId, meetings, meetingId, onClose }: Props) {
  const { t, i18n } = useLingui();
  const send = useCommand();
  const chosen = (draft: Draft) => meetings.find(({ id }) => id === (draft.meetingId ?? meetingId))?.id ?? null;
  const form = useForm({
    name: "visitor.invite",
    empty,
    read: (draft) => {
      const meeting = chosen(draft);
      const [name, email, phone] = [visible(draft.name), visible(draft.email), visible(draft.phone)];
      const gaps = {
        meeting: !meeting && t`Choisissez une réunion.`,
        name: !name && t`Indiquez son nom.`,
        email: !(email || phone) && t`Indiquez une adresse électronique ou un numéro de téléphone.`,
        phone: phone && !parsePhone(phone) && t`Ce numéro n’est pas complet.`,
        agreed: !draft.isAgreed && t`Demandez-lui d’abord, puis cochez la case.`,
      };
      if (!meeting || Object.values(gaps).some(Boolean)) {
        return { gaps };
      }
      const person = {
        name,
        email: email || null,
        phone: phone || null,
        trade: visible(draft.trade) || null,
        specialtyId: draft.specialtyId,
        firm: visible(draft.firm) || null,
        words: visible(draft.words) || null,
      };
      return { input: { id: draft.id, memberId, meetingId: meeting, language: draft.language, person } };
    },
    refusals: {
      meeting: ["meetingId"],
      name: ["name"],
      email: ["email"],
      phone: ["phone"],
      trade: ["trade", "specialtyId"],
      firm: ["firm"],
      words: ["words"],
      agreed: [],
    },
    send: (input) => send(INVITE, input),
    onDone: (_, { person }) => {
      onClose();
      showToast(person.email ? t`L’invitation est partie.` : t`L’invitation est notée : prévenez votre invité.`);
    },
  });
  const { draft, change, problem } = form;
  const agreed = problem("agreed");
  return (
    <FormDialog
      title={<Trans>Inviter à une réunion</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Inviter</Trans>}
    >
      <SelectField
        label={t`Réunion`}
        value={chosen(draft)}
        placeholder={t`Choisissez`}
        options={meetings.map(({ id, heldOn, startsAt }) => ({
          value: id,
          label: `${formatLongDay(heldOn)}, ${formatTime(startsAt, i18n.locale)}`,
        }))}
        problem={problem("meeting")}
        onChange={(meeting) => change({ meetingId: meeting })}
      />
      <TextField
        label={t`Son nom`}
        value={draft.name}
        maxLength={160}
        autoComplete="off"
        problem={problem("name")}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={t`Son adresse électronique`}
        type="email"
        inputMode="email"
        value={draft.email}
        autoComplete="off"
        problem={problem("email")}
        onChange={(email) => change({ email })}
      />
      <TextField
        label={t`Son téléphone`}
        type="tel"
        inputMode="tel"
        hint={t`L’adresse ou le téléphone suffit.`}
        value={draft.phone}
        autoComplete="off"
        problem={problem("phone")}
        onChange={(phone) => change({ phone })}
      />
      <TradeField trade={draft.trade} specialtyId={draft.specialtyId} problem={problem("trade")} onChange={change} />
      <Pair>
        <TextField
          label={t`Son entreprise`}
          isOptional
          value={draft.firm}
          maxLength={160}
          autoComplete="off"
          problem={problem("firm")}
          onChange={(firm) => change({ firm })}
        />
        <SelectField
          label={t`Langue de ses courriels`}
          value={draft.language}
          options={[
            { value: "FRENCH" as Language, label: t`Français` },
            { value: "ENGLISH" as Language, label: t`Anglais` },
          ]}
          onChange={(language) => change({ language })}
        />
      </Pair>
      <TextArea
        label={t`Ce que le groupe devrait savoir`}
        isOptional
        maxLength={1000}
        value={draft.words}
        problem={problem("words")}
        onChange={(words) => change({ words })}
      />
      <Notice title={<Trans>Ce que votre invité reçoit</Trans>}>
        {visible(draft.email) || !visible(draft.phone) ? (
          <Trans>
            Aussitôt, un courriel à votre nom : le jour, le lieu, et un lien pour accepter ou refuser, lire ce que le
            groupe conserve et le faire effacer. Puis la confirmation des responsables, et un rappel deux jours ouvrés
            avant.
          </Trans>
        ) : (
          <Trans>Sans adresse électronique, rien : prévenez-le vous-même du jour et du lieu.</Trans>
        )}
      </Notice>
      <Checkbox checked={draft.isAgreed} onChange={(isAgreed) => change({ isAgreed })}>
        <Trans>Cette personne accepte que je donne ses coordonnées au groupe</Trans>
      </Checkbox>
      {agreed && <Notice tone="danger">{agreed}</Notice>}
    </FormDialog>
  );
}
