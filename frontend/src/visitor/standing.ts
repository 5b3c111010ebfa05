import { matches } from "@/lib/text";

/** How a visitor stands at the door. */
export type Standing = "EXPECTED" | "HERE" | "AWAY" | "CANCELLED";

/** Where a visit stands that nobody came to, or not yet; all others are of somebody who came. */
const NOT_COME: Readonly<Record<string, Standing>> = {
  INVITED: "EXPECTED",
  REGISTERED: "EXPECTED",
  CONFIRMED: "EXPECTED",
  NO_SHOW: "AWAY",
  CANCELLED: "CANCELLED",
};

/**
 * How somebody stands at the door: as they were marked on this device, and else as the server has it.
 *
 * @param made the last mark of this device that still waits: whether they came, or null where a mark was taken back; undefined for none
 */
export function standingOf(status: string, made: boolean | null | undefined): Standing {
  if (made === undefined) {
    return NOT_COME[status] ?? "HERE";
  }
  return made === null ? "EXPECTED" : made ? "HERE" : "AWAY";
}

type Known = {
  readonly name: string | null | undefined;
  readonly firm: string | null | undefined;
  readonly code: string;
};

/** Whether somebody is meant by the first digits of their code, or by first letters of their name or firm. */
export const isMeant = (words: string, { name, firm, code }: Known): boolean =>
  code.startsWith(words.trim()) || matches(`${name ?? ""} ${firm ?? ""}`, words);

/** Who is shown at the door: whoever cancelled, only to who looks for them; whoever was forgotten, to nobody. */
export const shownAtDoor = <V extends Known & { readonly status: string }>(
  visitors: readonly V[],
  words: string,
): V[] =>
  visitors.filter(
    (visitor) => visitor.name && (words.trim() !== "" || visitor.status !== "CANCELLED") && isMeant(words, visitor),
  );
