import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { IconName } from "@/ui/Icon";

type Place = {
  to: "/semaine" | "/recommandations" | "/chiffres" | "/annuaire";
  icon: IconName;
  name: MessageDescriptor;
  short: MessageDescriptor;
};

/** The places that every member goes to, in the order of their week. */
export const PLACES: readonly Place[] = [
  { to: "/semaine", icon: "week", name: msg`Ma semaine`, short: msg`Semaine` },
  { to: "/recommandations", icon: "exchange", name: msg`Recommandations`, short: msg`Suivi` },
  { to: "/chiffres", icon: "figures", name: msg`Mes chiffres`, short: msg`Chiffres` },
  { to: "/annuaire", icon: "directory", name: msg`Annuaire`, short: msg`Annuaire` },
];
