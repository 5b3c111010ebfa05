/** What a notice is about, as far as the person may see it: where that stands. */
export type Told = {
  readonly kind: string;
  readonly referral?: { readonly id: string } | null | undefined;
  readonly meeting?: { readonly id: string } | null | undefined;
  readonly visitor?: { readonly meeting: { readonly id: string } | null | undefined } | null | undefined;
  readonly application?: { readonly chapter: { readonly id: string } | null | undefined } | null | undefined;
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
  const seen = meeting ?? visitor?.meeting;
  if (seen) {
    return `/reunions/${seen.id}`;
  }
  if (application?.chapter) {
    return `/groupes/${application.chapter.id}`;
  }
  return member ? "/profil" : null;
}
