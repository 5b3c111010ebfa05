/** A visit to a meeting, as far as the desk puts them in order. */
type Visit = { readonly meeting: Meeting | null | undefined };
type Meeting = { readonly id: string; readonly heldOn: string; readonly startsAt: string };
export type Expected<V extends Visit> = { readonly meeting: Meeting; readonly visitors: readonly V[] };

/** Those who are expected, by meeting, the next one first; within one, in the order in which they were entered. */
export function byMeeting<V extends Visit>(latestFirst: readonly V[]): Expected<V>[] {
  const found = new Map<string, { meeting: Meeting; visitors: V[] }>();
  for (const visitor of latestFirst.toReversed()) {
    const { meeting } = visitor;
    if (meeting) {
      const group = found.get(meeting.id) ?? { meeting, visitors: [] };
      group.visitors.push(visitor);
      found.set(meeting.id, group);
    }
  }
  return [...found.values()].sort((a, b) => moment(a.meeting).localeCompare(moment(b.meeting)));
}

const moment = ({ heldOn, startsAt }: Meeting): string => `${heldOn} ${startsAt}`;

/** Whether a meeting is still to come; of one whose day has come it can be said who came. */
export const isToCome = ({ heldOn }: Pick<Meeting, "heldOn">, day: string): boolean => heldOn > day;

/** What is due first stands first: nobody waits longer because others came later. */
export const byDue = <V extends { readonly followUpDueAt: string | null | undefined }>(visitors: readonly V[]): V[] =>
  visitors.toSorted((a, b) => due(a) - due(b));

const due = ({ followUpDueAt }: { followUpDueAt: string | null | undefined }): number =>
  followUpDueAt ? Date.parse(followUpDueAt) : Number.MAX_SAFE_INTEGER;
