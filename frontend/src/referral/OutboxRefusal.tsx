import { Trans } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { writeStored } from "@/lib/stored";
import { uuidv7 } from "@/lib/uuid";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import type { Giving } from "./giving";
import { dropFromOutbox, type Waiting } from "./outbox";

/** What the server refused when it could be sent at last: to mend or to throw away. */
export function OutboxRefusal({ entry }: { entry: Waiting }) {
  const navigate = useNavigate();
  async function mend() {
    writeStored("draft.give", givingOf(entry));
    await dropFromOutbox(entry.id);
    await navigate({ to: "/recommander" });
  }
  return (
    <Notice
      tone="danger"
      title={<Trans>Recommandation pour {entry.receiverName} : non envoyée</Trans>}
      actions={
        <>
          <Button onClick={mend}>
            <Trans>Corriger</Trans>
          </Button>
          <Button tone="danger" onClick={() => void dropFromOutbox(entry.id)}>
            <Trans>Supprimer</Trans>
          </Button>
        </>
      }
    >
      {entry.refusal}
    </Notice>
  );
}

/** The form as it was, under a new id. */
function givingOf({ input, receiverName }: Waiting): Giving {
  return {
    id: uuidv7(),
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
