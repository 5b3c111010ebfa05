import { type Cursor, cursorOf, oneOf, understood } from "@/lib/search";

export const MAIL_STATES = ["attente", "envoi", "parti", "abandonne", "montre"] as const;

export type MailSearch = Cursor & { etat?: (typeof MAIL_STATES)[number] };

export type NoticesSearch = Cursor & { lues?: "non" };

export const noticesSearch = (raw: Record<string, unknown>): NoticesSearch => ({
  ...understood({ lues: oneOf(raw, "lues", ["non"] as const) }),
  ...cursorOf(raw),
});

export const mailSearch = (raw: Record<string, unknown>): MailSearch => ({
  ...understood({ etat: oneOf(raw, "etat", MAIL_STATES) }),
  ...cursorOf(raw),
});
