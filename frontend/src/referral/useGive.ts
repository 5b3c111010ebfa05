import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { signedOut } from "@/access/failure";
import { now } from "@/lib/clock";
import type { Failure } from "@/lib/problem";
import { useDraft } from "@/lib/useDraft";
import type { UserErrors } from "@/lib/userErrors";
import { give, type Outcome } from "./give";
import { emptyGiving, type Gap, type Giving, gapsOf, inputOf, isBlank } from "./giving";
import { dropDraft, keepDraft } from "./keptDrafts";

/** What became of it: sent or waiting, or put aside on this device. */
export type Done = { outcome: Outcome | { kind: "putAside" }; name: string };

/** The form of a referral: what it holds, what it lacks, and what becomes of it. */
export function useGive(memberships: readonly { id: string }[]) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const { draft, change, clear, wasKept } = useDraft("give", emptyGiving);
  const [gaps, setGaps] = useState<readonly Gap[]>([]);
  const [errors, setErrors] = useState<UserErrors>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSending, setSending] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const [only] = memberships;
  const giverId = draft.giverId ?? (memberships.length === 1 ? (only?.id ?? null) : null);

  function begin(missing: readonly Gap[]) {
    setGaps(missing);
    setErrors([]);
    setFailure(null);
  }
  /** Sends it, or keeps it complete with the server. */
  async function send(isDraft: boolean) {
    const { receiver } = draft;
    if (!giverId || !receiver || isSending) {
      return;
    }
    setSending(true);
    const outcome = await give(environment, {
      id: draft.id,
      input: inputOf(draft, giverId, isDraft),
      receiverName: receiver.name,
      queuedAt: now().toISOString(),
      refusal: null,
      failures: 0,
    });
    setSending(false);
    if (outcome.kind === "refused") {
      setErrors(outcome.errors);
    } else if (outcome.kind === "unkept") {
      setErrors([
        { message: t`Ni le réseau ni cet appareil n’ont pu la prendre. Gardez cette page ouverte et réessayez.` },
      ]);
    } else if (outcome.kind === "signedOut") {
      setFailure(signedOut());
    } else {
      dropDraft(draft.id);
      clear();
      setDone({ outcome, name: receiver.name });
    }
  }
  /** True when something is missing; then nothing was sent. */
  function submit(): boolean {
    const missing = gapsOf(draft, giverId);
    begin(missing);
    if (missing.length === 0) {
      void send(false);
    }
    return missing.length > 0;
  }
  /** A draft may be incomplete: what is missing is asked for when it is sent. */
  function putAside() {
    begin([]);
    if (gapsOf(draft, giverId).length === 0) {
      void send(true);
      return;
    }
    keepDraft(draft);
    clear();
    setDone({ outcome: { kind: "putAside" }, name: draft.receiver?.name ?? "" });
  }
  function resume(giving: Giving) {
    if (!isBlank(draft)) {
      keepDraft(draft);
    }
    dropDraft(giving.id);
    begin([]);
    change(giving);
  }
  return {
    form: { draft, giverId, gaps, errors, failure, isSending, wasKept, isBlank: isBlank(draft) },
    done,
    change,
    clear,
    submit,
    putAside,
    resume,
    again: () => setDone(null),
  };
}
