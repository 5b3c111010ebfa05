import { type Command, type CommandParameters, type InputOf, useCommand } from "@/form/command";
import type { Reading } from "@/form/reading";
import { useForm } from "@/form/useForm";
import type { Action } from "./actions";

/** The referral that a verb is about, as it was seen. */
export type VerbProps = { action: Action; referralId: string; version: number; onClose: () => void };

/** What every verb carries. */
type Common = "commandId" | "referralId" | "version" | "note";
type Noted = { note: string };

type Verb<M extends CommandParameters, D extends Noted, F extends string> = {
  /** The draft's name, beside the referral's. */
  name: string;
  command: Command<M>;
  empty: () => D;
  read: (draft: D) => Reading<F, Omit<InputOf<M>, Common>>;
  refusals: Readonly<Record<F, readonly string[]>>;
  onDone?: () => void;
};

/** The form of one verb over a referral. */
export function useVerb<M extends CommandParameters, D extends Noted, F extends string>(
  { referralId, version, onClose }: VerbProps,
  verb: Verb<M, D, F>,
) {
  const send = useCommand();
  return useForm({
    name: `${verb.name}.${referralId}`,
    empty: verb.empty,
    read: (draft: D): Reading<F, object> => {
      const reading = verb.read(draft);
      return "gaps" in reading ? reading : { input: { ...reading.input, note: draft.note.trim() || null } };
    },
    refusals: verb.refusals,
    // What a verb carries beside its own is known to be the same of all.
    send: (input, commandId) => send(verb.command, { ...input, commandId, referralId, version } as InputOf<M>),
    onDone: () => {
      verb.onDone?.();
      onClose();
    },
  });
}
