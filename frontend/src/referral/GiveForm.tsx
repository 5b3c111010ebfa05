import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { now } from "@/lib/clock";
import { useDraft } from "@/lib/useDraft";
import { errorOf, otherErrors, type UserErrors } from "@/lib/userErrors";
import { MemberPicker } from "@/member/MemberPicker";
import type { Picked } from "@/member/people";
import { usePreselected } from "@/member/usePreselected";
import { Button } from "@/ui/Button";
import { Choice } from "@/ui/Choice";
import { Notice } from "@/ui/Notice";
import { SelectField } from "@/ui/SelectField";
import { TextArea } from "@/ui/TextArea";
import { GiveDone } from "./GiveDone";
import styles from "./GiveForm.module.css";
import { give, type Outcome } from "./give";
import { emptyGiving, type Gap, gapsOf, inputOf } from "./giving";
import { HotnessChoice } from "./HotnessChoice";
import { ProspectFields } from "./ProspectFields";

type Props = {
  memberships: readonly { id: string; name: string }[];
  known: readonly Picked[];
  receiverId: string | undefined;
};

const SHOWN = ["receiverId", "description", "name", "phone", "email"];

export function GiveForm({ memberships, known, receiverId }: Props) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const { draft, change, clear, wasKept } = useDraft("give", emptyGiving);
  const [gaps, setGaps] = useState<readonly Gap[]>([]);
  const [errors, setErrors] = useState<UserErrors>([]);
  const [isSending, setSending] = useState(false);
  const [done, setDone] = useState<{ outcome: Outcome; name: string } | null>(null);
  usePreselected(receiverId, known, (receiver) => change({ receiver }));

  async function submit(event: FormEvent | null, isDraft: boolean) {
    event?.preventDefault();
    const missing = gapsOf(draft);
    setGaps(missing);
    setErrors([]);
    const giverId = draft.giverId ?? memberships[0]?.id;
    if (missing.length > 0 || !giverId || !draft.receiver || isSending) {
      return;
    }
    setSending(true);
    const name = draft.receiver.name;
    const input = inputOf(draft, giverId, isDraft);
    const outcome = await give(environment, {
      id: draft.id,
      input,
      receiverName: name,
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
    } else if (outcome.kind !== "signedOut") {
      clear();
      setDone({ outcome, name });
    }
  }
  if (done) {
    return <GiveDone outcome={done.outcome} receiverName={done.name} onAgain={() => setDone(null)} />;
  }
  const others = otherErrors(errors, SHOWN);
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event, false)} noValidate>
      <MemberPicker
        label={t`À qui ?`}
        value={draft.receiver}
        known={known}
        autoFocus={!wasKept && !receiverId}
        problem={
          gaps.includes("receiver") ? t`Choisissez le membre à qui vous recommandez.` : errorOf(errors, "receiverId")
        }
        onChange={(receiver) => change({ receiver })}
      />
      {memberships.length > 1 && (
        <SelectField
          label={t`Au titre de`}
          value={draft.giverId ?? memberships[0]?.id ?? ""}
          options={memberships.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(giverId) => change({ giverId })}
        />
      )}
      <Choice
        label={t`Qui est le client ?`}
        value={draft.kind}
        options={[
          { value: "OUTSIDE", label: t`Quelqu’un d’autre` },
          { value: "INSIDE", label: t`Moi` },
        ]}
        onChange={(kind) => change({ kind })}
      />
      {draft.kind === "OUTSIDE" && <ProspectFields giving={draft} onChange={change} gaps={gaps} errors={errors} />}
      <TextArea
        label={t`Quel est le besoin ?`}
        value={draft.description}
        maxLength={2000}
        problem={
          gaps.includes("description") ? t`Dites en quelques mots ce qui est cherché.` : errorOf(errors, "description")
        }
        onChange={(description) => change({ description })}
      />
      <HotnessChoice value={draft.hotness} onChange={(hotness) => change({ hotness })} />
      {others.length > 0 && <Notice tone="danger">{others.join(" ")}</Notice>}
      <div className={styles.submit}>
        <Button type="submit" tone="primary" shape="wide" isPending={isSending}>
          {draft.receiver ? <Trans>Recommander à {draft.receiver.name}</Trans> : <Trans>Recommander</Trans>}
        </Button>
        <Button tone="quiet" isPending={isSending} onClick={() => void submit(null, true)}>
          <Trans>Garder comme brouillon</Trans>
        </Button>
        {wasKept && (
          <Button tone="quiet" onClick={clear}>
            <Trans>Tout effacer</Trans>
          </Button>
        )}
      </div>
    </form>
  );
}
