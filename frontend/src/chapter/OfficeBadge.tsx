import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Badge } from "@/ui/Badge";

const OFFICES: Readonly<Record<string, MessageDescriptor>> = {
  PRESIDENT: msg`Présidence`,
  VICE_PRESIDENT: msg`Vice-présidence`,
  SECRETARY_TREASURER: msg`Secrétariat et trésorerie`,
  MEMBERSHIP_COMMITTEE: msg`Comité des membres`,
  WELCOME_COMMITTEE: msg`Accueil`,
  TRAINING: msg`Formation`,
  SPONSORSHIP: msg`Parrainage`,
};

export function OfficeBadge({ role }: { role: string }) {
  const { _ } = useLingui();
  const office = OFFICES[role];
  return office ? <Badge tone="green">{_(office)}</Badge> : null;
}
