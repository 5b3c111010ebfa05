// What was done on this device and has not reached the server yet. All of it lies in one place, sealed; each feature has its box.
import { dropKept, keep, listKept } from "./device";
import { type Signal, signal } from "./signal";

/** Something that waits to be sent, once, under its own id. */
export type Waiting = {
  id: string;
  queuedAt: string;
  /** Why the server refused it; the person decides what becomes of it. */
  refusal: string | null;
  /** How often the server failed over it. It may have been taken all the same: only its own id can tell. */
  failures: number;
};

type Boxed<E> = E & { box?: string };

export type Outbox<E extends Waiting> = {
  waiting: Signal<readonly E[]>;
  read: () => Promise<readonly E[]>;
  /** Fails when the device can't keep it. */
  keep: (entry: E) => Promise<void>;
  /** Shows it at once, and keeps it as soon as the device does; until then this page alone has it. */
  hold: (entries: readonly E[]) => void;
  /** Of what is held, what only this page has by now. */
  unkept: Signal<number>;
  drop: (ids: readonly string[]) => Promise<void>;
};

/** What lay in the outbox before there were boxes. */
const FIRST_BOX = "referral";

const byTime = (a: Waiting, b: Waiting): number => a.queuedAt.localeCompare(b.queuedAt) || a.id.localeCompare(b.id);

/** The box of one kind of things. */
export function outboxOf<E extends Waiting>(box: string): Outbox<E> {
  const waiting = signal<readonly E[]>([]);
  const unkept = signal(0);
  /** What this page has of its own, until the device has shown it. */
  const held = new Map<string, E>();
  const kept = new Set<string>();
  /** What is done is never shown again: the device may have been read before it was dropped. */
  const gone = new Set<string>();
  const show = (entries: readonly E[]) => {
    const others = entries.filter(({ id }) => !held.has(id) && !gone.has(id));
    waiting.set([...others, ...held.values()].sort(byTime));
    unkept.set([...held.keys()].filter((id) => !kept.has(id)).length);
  };
  async function read() {
    const before = [...kept];
    const found = await listKept<Boxed<E>>("outbox");
    for (const id of before) {
      held.delete(id);
      kept.delete(id);
    }
    show(found.map(({ value }) => value).filter((value) => (value.box ?? FIRST_BOX) === box));
    return waiting.get();
  }
  const put = (entry: E) => keep("outbox", entry.id, { ...entry, box } satisfies Boxed<E>);
  async function keepHeld(entry: E) {
    await put(entry);
    if (held.get(entry.id) === entry) {
      kept.add(entry.id);
      show(waiting.get());
    } else if (gone.has(entry.id)) {
      // It was sent while it was sealed.
      await dropKept("outbox", entry.id);
    }
  }
  return {
    waiting,
    read,
    unkept,
    keep: async (entry) => {
      gone.delete(entry.id);
      await put(entry);
      held.delete(entry.id);
      await read();
    },
    hold: (entries) => {
      for (const entry of entries) {
        held.set(entry.id, entry);
        kept.delete(entry.id);
        gone.delete(entry.id);
      }
      show(waiting.get());
      for (const entry of entries) {
        // What can't be kept is sent all the same, as long as this page is open.
        void keepHeld(entry).catch(() => undefined);
      }
    },
    drop: async (ids) => {
      for (const id of ids) {
        gone.add(id);
        held.delete(id);
        kept.delete(id);
      }
      show(waiting.get());
      await Promise.all(ids.map((id) => dropKept("outbox", id)));
    },
  };
}
