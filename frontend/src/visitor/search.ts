import { type Cursor, cursorOf, oneOf, opaqueOf, understood } from "@/lib/search";

/** Those to come, those to be called back, or those who came or didn't. */
const VIEWS = ["rappels", "passes"] as const;

/** What is open: the invitation to a meeting, what became of a visitor, or that one doesn't come. */
export type Opened = { inviter?: string; suite?: string; annuler?: string };

/** groupe: whose visitors, for those who look after several groups. */
export type VisitorsSearch = Cursor & Opened & { groupe?: string; vue?: (typeof VIEWS)[number] };

export const visitorsSearch = (raw: Record<string, unknown>): VisitorsSearch => ({
  ...understood({
    groupe: opaqueOf(raw, "groupe"),
    vue: oneOf(raw, "vue", VIEWS),
    inviter: opaqueOf(raw, "inviter"),
    suite: opaqueOf(raw, "suite"),
    annuler: opaqueOf(raw, "annuler"),
  }),
  ...cursorOf(raw),
});
