import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { MoveMeetingDialog_meeting$key } from "@/__generated__/MoveMeetingDialog_meeting.graphql";
import type { MoveMeetingDialogMutation } from "@/__generated__/MoveMeetingDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { Pair } from "@/form/Pair";
import { useForm } from "@/form/useForm";
import { today } from "@/lib/period";
import { visible } from "@/lib/text";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";

const MOVE = command<MoveMeetingDialogMutation>(graphql`
  mutation MoveMeetingDialogMutation($input: MoveMeetingInput!) {
    led: moveMeeting(input: $input) {
      ...LedMeeting_payload @relay(mask: false)
    }
  }
`);

/** Says when and where a meeting is held: another day, another place, or online. */
export function MoveMeetingDialog(props: { meeting: MoveMeetingDialog_meeting$key; onClose: () => void }) {
  const { t } = useLingui();
  const send = useCommand();
  const { onClose } = props;
  const known = useFragment(
    graphql`
      fragment MoveMeetingDialog_meeting on Meeting {
        id
        version
        heldOn
        startsAt
        place
        address
        onlineUrl
      }
    `,
    props.meeting,
  );
  const form = useForm({
    name: `meeting.move.${known.id}`,
    empty: () => ({
      heldOn: known.heldOn < today() ? "" : known.heldOn,
      startsAt: known.startsAt.slice(0, 5),
      place: known.place,
      address: known.address,
      onlineUrl: known.onlineUrl ?? "",
      reason: "",
    }),
    read: (draft) => {
      const gaps = {
        heldOn: !draft.heldOn && t`Indiquez le jour.`,
        startsAt: !draft.startsAt && t`Indiquez l’heure.`,
        place: !visible(draft.place) && t`Indiquez le lieu.`,
        address: !visible(draft.address) && t`Indiquez l’adresse.`,
      };
      return Object.values(gaps).some(Boolean)
        ? { gaps }
        : {
            input: {
              heldOn: draft.heldOn,
              // A field for the time of day leaves seconds out.
              startsAt: draft.startsAt.length === 5 ? `${draft.startsAt}:00` : draft.startsAt,
              place: visible(draft.place),
              address: visible(draft.address),
              onlineUrl: visible(draft.onlineUrl),
              reason: visible(draft.reason) || null,
            },
          };
    },
    refusals: {
      heldOn: ["heldOn"],
      startsAt: ["startsAt"],
      place: ["place"],
      address: ["address"],
      onlineUrl: ["onlineUrl"],
      reason: ["reason"],
    },
    send: (input, commandId) => send(MOVE, { ...input, commandId, meetingId: known.id, version: known.version }),
    onDone: onClose,
  });
  const { draft, change, problem } = form;
  return (
    <FormDialog
      title={<Trans>Déplacer la réunion</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Déplacer</Trans>}
    >
      <Pair>
        <TextField
          label={t`Jour`}
          type="date"
          min={today()}
          value={draft.heldOn}
          problem={problem("heldOn")}
          onChange={(heldOn) => change({ heldOn })}
        />
        <TextField
          label={t`Heure`}
          type="time"
          min="05:00"
          max="22:00"
          value={draft.startsAt}
          problem={problem("startsAt")}
          onChange={(startsAt) => change({ startsAt })}
        />
      </Pair>
      <TextField
        label={t`Lieu`}
        maxLength={200}
        value={draft.place}
        problem={problem("place")}
        onChange={(place) => change({ place })}
      />
      <TextField
        label={t`Adresse`}
        maxLength={300}
        value={draft.address}
        problem={problem("address")}
        onChange={(address) => change({ address })}
      />
      <TextField
        label={t`Lien pour participer en ligne`}
        isOptional
        type="url"
        inputMode="url"
        hint={t`Une adresse qui commence par https://.`}
        maxLength={500}
        value={draft.onlineUrl}
        problem={problem("onlineUrl")}
        onChange={(onlineUrl) => change({ onlineUrl })}
      />
      <TextArea
        label={t`Raison`}
        isOptional
        hint={t`Les membres du groupe la lisent.`}
        maxLength={500}
        value={draft.reason}
        problem={problem("reason")}
        onChange={(reason) => change({ reason })}
      />
    </FormDialog>
  );
}
