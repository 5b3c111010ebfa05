// Forms' contents, kept with every keystroke. Sealing takes a moment, and may fail: until it is done, what was typed stands in
// this tab's own storage, from where a reload takes it up.
import { deviceAccount, dropKept, keep, listKept } from "./device";
import { type Signal, signal } from "./signal";

type Typed = { account: string | null; drafts: Record<string, object | null> };

const TYPED = "entregent.typed";
const turn = signal(0);
let drafts = new Map<string, object>();
let owner: string | null = null;
const unsealed = new Set<string>();
let isSealing = false;

/** Takes up the drafts of the account that the device is open for. Another's, typed into this tab, are thrown away. */
export async function openDrafts(): Promise<void> {
  drafts = new Map();
  unsealed.clear();
  owner = deviceAccount();
  const kept = await listKept<object>("draft").catch(() => []);
  for (const { name, value } of kept) {
    drafts.set(name, value);
  }
  turn.set(turn.get() + 1);
  const typed = readTyped();
  if (typed.account !== owner) {
    writeTyped({});
    return;
  }
  for (const [name, draft] of Object.entries(typed.drafts)) {
    change(name, draft);
  }
}

/** Signed out, or somebody else is here now. */
export function closeDrafts(): void {
  drafts = new Map();
  unsealed.clear();
  writeTyped({});
  turn.set(turn.get() + 1);
}

export const readDraft = (name: string): object | null => drafts.get(name) ?? null;
export const writeDraft = (name: string, draft: object): void => change(name, draft);
/** A draft that components watch, such as a list of what was put aside. */
export const draftSignal = <T extends object>(name: string): Signal<T | null> => ({
  get: () => readDraft(name) as T | null,
  set: (value) => change(name, value),
  subscribe: turn.subscribe,
});
export const removeDraft = (name: string): void => change(name, null);

function change(name: string, draft: object | null): void {
  if (draft) {
    drafts.set(name, draft);
  } else {
    drafts.delete(name);
  }
  turn.set(turn.get() + 1);
  writeTyped({ ...readTyped().drafts, [name]: draft });
  unsealed.add(name);
  void sealAll();
}

/** One after another, each as it is by then. */
async function sealAll(): Promise<void> {
  if (isSealing) {
    return;
  }
  isSealing = true;
  for (let name = first(unsealed); name !== undefined; name = first(unsealed)) {
    unsealed.delete(name);
    await sealOne(name);
  }
  isSealing = false;
}

async function sealOne(name: string): Promise<void> {
  const draft = drafts.get(name);
  const typist = owner;
  if (deviceAccount() !== typist) {
    return;
  }
  try {
    await (draft ? keep("draft", name, draft) : dropKept("draft", name));
  } catch {
    // It stays in this tab's storage, if there is one; the form on the screen has it anyway.
    return;
  }
  // Somebody else may have come meanwhile: what they find in this tab must not become theirs.
  if (deviceAccount() === typist && owner === typist && !unsealed.has(name)) {
    const { [name]: _sealed, ...rest } = readTyped().drafts;
    writeTyped(rest);
  }
}

function readTyped(): Typed {
  try {
    const text = sessionStorage.getItem(TYPED);
    return text === null ? { account: deviceAccount(), drafts: {} } : (JSON.parse(text) as Typed);
  } catch {
    return { account: deviceAccount(), drafts: {} };
  }
}

function writeTyped(typed: Typed["drafts"]): void {
  try {
    if (Object.keys(typed).length === 0) {
      sessionStorage.removeItem(TYPED);
    } else {
      sessionStorage.setItem(TYPED, JSON.stringify({ account: deviceAccount(), drafts: typed } satisfies Typed));
    }
  } catch {
    // Storage is full or closed: the form on the screen is all there is.
  }
}

const first = (names: ReadonlySet<string>): string | undefined => names.values().next().value;
