import { type Cursor, cursorOf, oneOf, opaqueOf, textOf, understood } from "@/lib/search";

export const DIRECTORY_VIEWS = ["membres", "places"] as const;

export const DIRECTORY_ORDERS = ["nom", "recents", "anciens"] as const;

export type DirectorySearch = Cursor & {
  vue?: (typeof DIRECTORY_VIEWS)[number];
  q?: string;
  region?: string;
  metier?: string;
  /** By name unless said otherwise. Members: the newest first; groups: the oldest first. */
  tri?: (typeof DIRECTORY_ORDERS)[number];
};

export const directorySearch = (raw: Record<string, unknown>): DirectorySearch => ({
  ...understood({
    vue: oneOf(raw, "vue", DIRECTORY_VIEWS),
    q: textOf(raw, "q"),
    region: opaqueOf(raw, "region"),
    metier: opaqueOf(raw, "metier"),
    tri: oneOf(raw, "tri", DIRECTORY_ORDERS),
  }),
  ...cursorOf(raw),
});

/** What is shown of the administered members; the form for inviting one may be open. */
export type AdministeredSearch = Cursor & { q?: string; region?: string; inviter?: true };

export const administeredSearch = (raw: Record<string, unknown>): AdministeredSearch => ({
  ...understood({
    q: textOf(raw, "q"),
    region: opaqueOf(raw, "region"),
    inviter: raw["inviter"] === true ? (true as const) : undefined,
  }),
  ...cursorOf(raw),
});

/** The page of the list, and the import that is to be undone. */
export type ImportsSearch = Cursor & { annuler?: string };

export const importsSearch = (raw: Record<string, unknown>): ImportsSearch => ({
  ...understood({ annuler: opaqueOf(raw, "annuler") }),
  ...cursorOf(raw),
});

const ACTIONS = ["corriger", "deplacer", "inviter"] as const;
export type MemberAction = (typeof ACTIONS)[number];

/** The page of the history, and the form that is open. */
export type AdministeredMemberSearch = Cursor & { action?: MemberAction };

export const administeredMemberSearch = (raw: Record<string, unknown>): AdministeredMemberSearch => ({
  ...understood({ action: oneOf(raw, "action", ACTIONS) }),
  ...cursorOf(raw),
});

/** Which of the person's own cards is shown: the first, unless said otherwise. */
export type ProfileSearch = { fiche?: string };

export const profileSearch = (raw: Record<string, unknown>): ProfileSearch =>
  understood({ fiche: opaqueOf(raw, "fiche") });

/** The first steps in their order. */
export const STEP_NAMES = ["profil", "partenaires", "application"] as const;
export type StepName = (typeof STEP_NAMES)[number];

/** Which of the first steps is shown: the first that is left, unless said otherwise. */
export type WelcomeSearch = { etape?: StepName };

export const welcomeSearch = (raw: Record<string, unknown>): WelcomeSearch =>
  understood({ etape: oneOf(raw, "etape", STEP_NAMES) });
