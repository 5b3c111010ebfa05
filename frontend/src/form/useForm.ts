import { useState } from "react";
import { failureOf } from "@/access/failure";
import { useDraft } from "@/lib/useDraft";
import { errorOf, otherErrors } from "@/lib/userErrors";
import { uuidv7 } from "@/lib/uuid";
import { OPEN, type Outcome, type Status } from "./outcome";
import { fieldsOf, type Reading } from "./reading";

/** What a form is. None of it can be left out: each form has a draft, tells what is missing, and says each no where it belongs. */
type Definition<D extends object, F extends string, I, R> = {
  /** The draft's name on the device. */
  name: string;
  empty: () => D;
  /** What the draft means: what is to be sent, or what is missing. */
  read: (draft: D) => Reading<F, I>;
  /** Which refusals stand beside each field, by the last step of their path; all others stand above the button. */
  refusals: Readonly<Record<F, readonly string[]>>;
  /** Sends it. The id is made once, so that trying again does it once. */
  send: (input: I, commandId: string) => Promise<Outcome<R>>;
  /** The draft is gone by then. */
  onDone: (result: R, input: I) => unknown;
};

/** A form as its frame needs to know it. */
export type FormState = {
  status: Status;
  /** Why it was refused, as far as no field says so. */
  others: readonly string[];
  /** Says whether something is missing; then nothing was sent. */
  submit: () => boolean;
};

/** A form as its fields need to know it. */
export type Filling<D extends object, F extends string> = {
  draft: D;
  change: (values: Partial<D>) => void;
  /** What is wrong with a field. What was missing when it was sent is told until it is there. */
  problem: (field: F) => string | undefined;
};

/** A form: its draft, what it lacks, and what becomes of it. */
export function useForm<D extends object, F extends string, I, R>(form: Definition<D, F, I, R>) {
  const { draft, change, clear, wasKept } = useDraft(form.name, form.empty);
  const [commandId, setCommandId] = useState(uuidv7);
  const [missed, setMissed] = useState<readonly F[]>([]);
  const [status, setStatus] = useState<Status>(OPEN);
  const reading = form.read(draft);
  const gaps = "gaps" in reading ? reading.gaps : null;
  const errors = status.kind === "refused" ? status.errors : [];

  function begin(fields: readonly F[]) {
    setMissed(fields);
    setStatus(OPEN);
  }
  async function deliver(input: I): Promise<void> {
    if (status.kind === "pending") {
      return;
    }
    setMissed([]);
    setStatus({ kind: "pending" });
    const outcome = await form.send(input, commandId).catch(failed);
    if (outcome.kind !== "done") {
      setStatus(outcome);
      return;
    }
    clear();
    setCommandId(uuidv7());
    await form.onDone(outcome.result, input);
    setStatus(OPEN);
  }
  return {
    draft,
    wasKept,
    change,
    clear,
    reading,
    status,
    deliver,
    /** Forgets what was missing or refused: what the form holds now is another matter. */
    reopen: () => begin([]),
    problem: (field: F): string | undefined =>
      (missed.includes(field) && gaps?.[field]) || errorOf(errors, ...form.refusals[field]),
    others: otherErrors(errors, Object.values<readonly string[]>(form.refusals).flat()),
    submit: (): boolean => {
      if ("input" in reading) {
        void deliver(reading.input);
        return false;
      }
      begin(fieldsOf(reading));
      return true;
    },
  };
}

const failed = (problem: unknown): Outcome<never> => ({ kind: "failed", failure: failureOf(problem) });
