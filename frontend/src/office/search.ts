import { type Cursor, cursorOf, oneOf, opaqueOf, textOf, understood } from "@/lib/search";
import { type OfficeRole, ROLES } from "./roles";

/** Which offices are shown; the form for appointing may be open. */
export type OfficesSearch = Cursor & {
  q?: string;
  region?: string;
  role?: OfficeRole;
  etat?: "termines";
  nommer?: true;
};

export const officesSearch = (raw: Record<string, unknown>): OfficesSearch => ({
  ...understood({
    q: textOf(raw, "q"),
    region: opaqueOf(raw, "region"),
    role: oneOf(raw, "role", ROLES),
    etat: oneOf(raw, "etat", ["termines"] as const),
    nommer: raw["nommer"] === true ? (true as const) : undefined,
  }),
  ...cursorOf(raw),
});

/** The page of the history; the form for ending the term may be open. */
export type OfficeSearch = Cursor & { terminer?: true };

export const officeSearch = (raw: Record<string, unknown>): OfficeSearch => ({
  ...understood({ terminer: raw["terminer"] === true ? (true as const) : undefined }),
  ...cursorOf(raw),
});
