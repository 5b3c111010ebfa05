/** What a notice is about, as far as the person may see it: where that stands. */
export type Told = {
  readonly kind: string;
  readonly referral?: { readonly id: string } | null | undefined;
  readonly meeting?: { readonly id: string } | null | undefined;
  readonly visitor?: { readonly id: string } | null | undefined;
  readonly application?: { readonly id: string } | null | undefined;
  readonly member?: { readonly id: string } | null | undefined;
};

/** The address of what it is about; null for what the person may no longer see. */
export function addressOf(told: Told): string | null {
  const { kind, referral, meeting, visitor, application, member } = told;
  if (kind === "THANKS_RECEIVED") {
    return "/chiffres";
  }
  if (referral) {
    return `/recommandations/${referral.id}`;
  }
  if (meeting) {
    return `/reunions/${meeting.id}`;
  }
  if (visitor) {
    return "/invites";
  }
  if (application) {
    return `/candidatures/${application.id}`;
  }
  return member ? "/adhesion" : null;
}
