import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { BadgeTone } from "@/ui/Badge";
import type { Outcome } from "./outcomes";
import type { Standing } from "./standing";

const UNKNOWN = { words: msg`Autre`, tone: "quiet" as const };
const STATUSES: Readonly<Record<string, { words: MessageDescriptor; tone: BadgeTone }>> = {
  INVITED: { words: msg`Invité, sans réponse`, tone: "quiet" },
  REGISTERED: { words: msg`À confirmer`, tone: "amber" },
  CONFIRMED: { words: msg`Confirmé`, tone: "green" },
  ATTENDED: { words: msg`Venu`, tone: "sky" },
  NO_SHOW: { words: msg`Pas venu`, tone: "danger" },
  CANCELLED: { words: msg`Venue annulée`, tone: "quiet" },
  APPLYING: { words: msg`Candidat`, tone: "green" },
  RETURNING: { words: msg`Revient`, tone: "sky" },
  NOT_INTERESTED: { words: msg`Pas intéressé`, tone: "quiet" },
  REDIRECTED: { words: msg`Orienté ailleurs`, tone: "quiet" },
  MEMBER: { words: msg`Devenu membre`, tone: "green" },
};

/** Where a visit stands, in words. */
export const statusOf = (status: string): { words: MessageDescriptor; tone: BadgeTone } => STATUSES[status] ?? UNKNOWN;

/** How somebody stands at the door. */
export const STANDING_WORDS: Readonly<Record<Standing, MessageDescriptor>> = {
  EXPECTED: msg`Attendu`,
  HERE: msg`Présent`,
  AWAY: msg`Pas venu`,
  CANCELLED: msg`Avait annulé`,
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, { words: MessageDescriptor; detail: MessageDescriptor }>> = {
  APPLYING: { words: msg`Souhaite devenir membre`, detail: msg`Sa candidature peut commencer.` },
  RETURNING: { words: msg`Veut revenir une fois`, detail: msg`Une autre visite l’attend.` },
  NOT_INTERESTED: { words: msg`Pas intéressé`, detail: msg`Du tout, ou pas maintenant.` },
  REDIRECTED: { words: msg`Orienté vers un autre groupe`, detail: msg`Son métier ou son lieu y conviennent mieux.` },
  MEMBER: { words: msg`Est devenu membre`, detail: msg`Son entrée dans le groupe a eu lieu.` },
};
