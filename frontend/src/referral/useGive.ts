import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { signedOut } from "@/access/failure";
import type { Outcome as Sent } from "@/form/outcome";
import { told } from "@/form/reading";
import { type Filling, useForm } from "@/form/useForm";
import { now } from "@/lib/clock";
import type { Picked } from "@/member/people";
import { give, type Outcome } from "./give";
import { emptyGiving, type Gap, type Giving, gapsOf, inputOf, isBlank } from "./giving";
import { dropDraft, keepDraft } from "./keptDrafts";

/** What became of it: sent or waiting, or put aside on this device. */
export type Done = { outcome: Outcome | { kind: "putAside" }; name: string };

/** The form's fields; `reach` stands beside the telephone, too. */
export type GivingFields = Filling<Giving, Gap | "email">;

/** A referral that lacks nothing. As a draft it is kept with the server, and not sent. */
type Complete = { giving: Giving; giverId: string; receiver: Picked; isDraft: boolean };

/** The form of a referral: what it holds, what it lacks, and what becomes of it. */
export function useGive(memberships: readonly { id: string }[]) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const [done, setDone] = useState<Done | null>(null);
  const isAsked = memberships.length > 1;
  const giverOf = (giving: Giving) => giving.giverId ?? (isAsked ? null : (memberships[0]?.id ?? null));
  const words: Record<Gap, string> = {
    receiver: t`Choisissez le membre à qui vous recommandez.`,
    giver: t`Choisissez au titre de quel groupe vous recommandez.`,
    name: t`Indiquez qui vous recommandez.`,
    reach: t`Indiquez un téléphone ou un courriel.`,
    phone: t`Ce numéro n’est pas complet : dix chiffres, ou + et l’indicatif du pays.`,
    consent: t`Dites si cette personne a donné son accord.`,
    description: t`Dites en quelques mots ce qui est cherché.`,
    hotness: t`Dites comment vous l’avez préparée.`,
  };
  const form = useForm({
    name: "give",
    empty: emptyGiving,
    read: (giving) => {
      const giverId = giverOf(giving);
      const { receiver } = giving;
      const gaps = gapsOf(giving, giverId);
      return giverId && receiver && gaps.length === 0
        ? { input: { giving, giverId, receiver, isDraft: false } }
        : { gaps: told<Gap | "email">(gaps, { ...words, email: null }) };
    },
    refusals: {
      receiver: ["receiverId"],
      giver: isAsked ? ["giverId"] : [],
      name: ["name"],
      reach: [],
      phone: ["phone"],
      email: ["email"],
      consent: [],
      description: ["description"],
      hotness: [],
    },
    send: async ({ giving, giverId, receiver, isDraft }: Complete): Promise<Sent<Outcome>> => {
      const outcome = await give(environment, {
        id: giving.id,
        input: inputOf(giving, giverId, isDraft),
        receiverName: receiver.name,
        queuedAt: now().toISOString(),
        refusal: null,
        failures: 0,
      });
      switch (outcome.kind) {
        case "refused":
          return outcome;
        case "unkept": {
          const message = t`Ni le réseau ni cet appareil n’ont pu la prendre. Gardez cette page ouverte et réessayez.`;
          return { kind: "refused", errors: [{ message }] };
        }
        case "signedOut":
          return { kind: "failed", failure: signedOut() };
        case "sent":
        case "kept":
          return { kind: "done", result: outcome };
      }
    },
    onDone: (outcome, { giving, receiver }) => {
      dropDraft(giving.id);
      setDone({ outcome, name: receiver.name });
    },
  });
  const { draft, reading } = form;

  /** A draft may be incomplete: what is missing is asked for when it is sent. */
  function putAside() {
    if ("input" in reading) {
      void form.deliver({ ...reading.input, isDraft: true });
      return;
    }
    form.reopen();
    keepDraft(draft);
    form.clear();
    setDone({ outcome: { kind: "putAside" }, name: draft.receiver?.name ?? "" });
  }
  function resume(giving: Giving) {
    if (!isBlank(draft)) {
      keepDraft(draft);
    }
    dropDraft(giving.id);
    form.reopen();
    form.change(giving);
  }
  return { form, giverId: giverOf(draft), isAsked, done, putAside, resume, again: () => setDone(null) };
}
