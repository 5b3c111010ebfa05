import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { readDraft, writeDraft } from "@/lib/drafts";
import { uuidv7 } from "@/lib/uuid";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import { showToast } from "@/ui/toast";
import { emptyGiving, formTurn, type Giving, isBlank } from "./giving";
import { keepDraft } from "./keptDrafts";
import { dropFromOutbox, keepInOutbox, type Waiting } from "./outbox";

/** What the server refused when it could be sent at last: to mend or to throw away. */
export function OutboxRefusal({ entry }: { entry: Waiting }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const orSay = (work: Promise<unknown>) =>
    void work.catch(() => showToast(t`Cet appareil ne répond pas. Rechargez la page, puis réessayez.`));
  async function mend() {
    const typed = { ...emptyGiving(), ...readDraft("give") };
    await dropFromOutbox(entry.id);
    if (!isBlank(typed)) {
      keepDraft(typed);
    }
    writeDraft("give", givingOf(entry));
    formTurn.set(formTurn.get() + 1);
    await navigate({ to: "/recommander" });
  }
  return (
    <Notice
      tone="danger"
      title={<Trans>Recommandation pour {entry.receiverName} : non envoyée</Trans>}
      actions={
        <>
          {entry.failures > 0 && (
            <Button onClick={() => orSay(keepInOutbox({ ...entry, refusal: null, failures: 0 }))}>
              <Trans>Réessayer</Trans>
            </Button>
          )}
          <Button onClick={() => orSay(mend())}>
            <Trans>Corriger</Trans>
          </Button>
          <Button tone="danger" onClick={() => orSay(dropFromOutbox(entry.id))}>
            <Trans>Supprimer</Trans>
          </Button>
        </>
      }
    >
      {entry.refusal}
    </Notice>
  );
}

/** The form as it was. A refused id is free for another; over one that the server broke on, only that id gives one referral. */
function givingOf({ id, input, receiverName, failures }: Waiting): Giving {
  return {
    id: failures > 0 ? id : uuidv7(),
    giverId: input.giverId ?? null,
    receiver: { id: input.receiverId, name: receiverName, detail: "" },
    kind: input.kind === "INSIDE" ? "INSIDE" : "OUTSIDE",
    hotness: String(input.hotness) as Giving["hotness"],
    description: input.description,
    name: input.prospect?.name ?? "",
    firmName: input.prospect?.firmName ?? "",
    phone: input.prospect?.phone ?? "",
    email: input.prospect?.email ?? "",
    consent: input.consent?.how === "SPOKEN" || input.consent?.how === "WRITTEN" ? input.consent.how : "NONE",
  };
}
