import { type Cursor, cursorOf, oneOf, opaqueOf, textOf, understood } from "@/lib/search";

type Raw = Record<string, unknown>;

const isOpen = (raw: Raw, form: string) => (raw[form] === true ? (true as const) : undefined);

/** Which organisations are shown; the form for registering one may be open. */
export type PartnersSearch = Cursor & { q?: string; etat?: "lisent" | "rien"; enregistrer?: true };

export const partnersSearch = (raw: Raw): PartnersSearch => ({
  ...understood({
    q: textOf(raw, "q"),
    etat: oneOf(raw, "etat", ["lisent", "rien"] as const),
    enregistrer: isOpen(raw, "enregistrer"),
  }),
  ...cursorOf(raw),
});

/** The page of the clients; the form for making one may be open. */
export type PartnerSearch = Cursor & { creer?: true };

export const partnerSearch = (raw: Raw): PartnerSearch => ({
  ...understood({ creer: isOpen(raw, "creer") }),
  ...cursorOf(raw),
});

const CLIENT_ACTIONS = ["habiliter", "renouveler"] as const;
export type ClientAction = (typeof CLIENT_ACTIONS)[number];

/** What is shown of a client, its grants or its history, and which form is open. */
export type ClientSearch = Cursor & { vue?: "historique"; action?: ClientAction };

export const clientSearch = (raw: Raw): ClientSearch => ({
  ...understood({
    vue: oneOf(raw, "vue", ["historique"] as const),
    action: oneOf(raw, "action", CLIENT_ACTIONS),
  }),
  ...cursorOf(raw),
});

/** Whose readers are shown, and which of them. */
export type ReadersSearch = Cursor & { region?: string; etat?: "en-cours" | "autres" };

export const readersSearch = (raw: Raw): ReadersSearch => ({
  ...understood({
    region: opaqueOf(raw, "region"),
    etat: oneOf(raw, "etat", ["en-cours", "autres"] as const),
  }),
  ...cursorOf(raw),
});
