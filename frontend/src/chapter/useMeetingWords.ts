import { useLingui } from "@lingui/react/macro";
import type { MeetingGap } from "./meeting";

/** What to say of each field of a meeting that is missing. */
export function useMeetingWords(): Record<MeetingGap, string> {
  const { t } = useLingui();
  return {
    day: t`Choisissez le jour.`,
    time: t`Indiquez l’heure.`,
    place: t`Indiquez le lieu.`,
    address: t`Indiquez l’adresse.`,
    commune: t`Choisissez la commune dans la liste.`,
    position: t`Donnez la latitude et la longitude, en degrés.`,
  };
}
