import { useLingui } from "@lingui/react/macro";
import { Pair } from "@/form/Pair";
import { dayName } from "@/lib/weekday";
import { CommunePicker } from "@/region/CommunePicker";
import { SelectField } from "@/ui/SelectField";
import { TextField } from "@/ui/TextField";
import { DAYS, type Meeting, type MeetingGap } from "./meeting";

type Props = {
  meeting: Meeting;
  problem: (field: MeetingGap) => string | undefined;
  onChange: (change: Partial<Meeting>) => void;
};

/** When and where a group meets: wherever one is founded or moved. */
export function MeetingFields({ meeting, problem, onChange }: Props) {
  const { t } = useLingui();
  return (
    <>
      <Pair>
        <SelectField
          label={t`Jour de la réunion`}
          value={meeting.day}
          placeholder={t`Choisissez un jour`}
          options={DAYS.map((day) => ({ value: day, label: dayName(day) }))}
          problem={problem("day")}
          onChange={(day) => onChange({ day })}
        />
        <TextField
          label={t`Heure`}
          type="time"
          min="05:00"
          max="22:00"
          value={meeting.time}
          problem={problem("time")}
          onChange={(time) => onChange({ time })}
        />
      </Pair>
      <TextField
        label={t`Lieu`}
        hint={t`Le nom de l’hôtel, de la salle, du café.`}
        maxLength={200}
        value={meeting.place}
        problem={problem("place")}
        onChange={(place) => onChange({ place })}
      />
      <TextField
        label={t`Adresse`}
        hint={t`Numéro et rue.`}
        maxLength={200}
        value={meeting.address}
        problem={problem("address")}
        onChange={(address) => onChange({ address })}
      />
      <CommunePicker
        value={meeting.commune}
        problem={problem("commune")}
        onChange={(commune) => onChange({ commune })}
      />
      <TextField
        label={t`Position sur la carte`}
        hint={t`Latitude et longitude, copiées d’une carte. Par exemple : 49.1829, -0.3707`}
        autoComplete="off"
        value={meeting.position}
        problem={problem("position")}
        onChange={(position) => onChange({ position })}
      />
    </>
  );
}
