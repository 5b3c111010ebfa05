import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { signedOut } from "@/access/failure";
import { Form } from "@/form/Form";
import type { Outcome } from "@/form/outcome";
import { useForm } from "@/form/useForm";
import { now } from "@/lib/clock";
import { formatLongDay } from "@/lib/format";
import { today } from "@/lib/period";
import { uuidv7 } from "@/lib/uuid";
import { MemberPicker } from "@/member/MemberPicker";
import type { Picked } from "@/member/people";
import { usePreselected } from "@/member/usePreselected";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { SelectField } from "@/ui/SelectField";
import { TextField } from "@/ui/TextField";
import { Tools } from "@/ui/Tools";
import { recordOneToOne } from "./oneToOnes";

type Membership = { id: string; name: string; countsOn: string | null };
type Props = { memberships: readonly Membership[]; known: readonly Picked[]; otherId: string | undefined };
type Met = { id: string; memberId: string; other: Picked; metOn: string };
type Done = { isSent: boolean; name: string; countsOn: string | null };

/** Notes that two members met, with a network or without. */
export function OneToOneForm({ memberships, known, otherId }: Props) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const [done, setDone] = useState<Done | null>(null);
  const isAsked = memberships.length > 1;
  const form = useForm({
    name: "oneToOne",
    empty: () => ({
      id: uuidv7(),
      memberId: null as string | null,
      other: null as Picked | null,
      metOn: today(),
    }),
    read: ({ id, other, metOn, ...draft }) => {
      const memberId = draft.memberId ?? (isAsked ? null : (memberships[0]?.id ?? null));
      return other && metOn && memberId
        ? { input: { id, memberId, other, metOn } }
        : {
            gaps: {
              other: !other && t`Choisissez le membre que vous avez rencontré.`,
              member: !memberId && t`Choisissez au titre de quel groupe.`,
              metOn: !metOn && t`Indiquez le jour.`,
            },
          };
    },
    refusals: { other: ["otherId"], member: isAsked ? ["memberId"] : [], metOn: ["metOn"] },
    send: async ({ id, memberId, other, metOn }: Met): Promise<Outcome<{ isSent: boolean }>> => {
      const outcome = await recordOneToOne(environment, {
        id,
        input: { id, memberId, otherId: other.id, metOn },
        otherName: other.name,
        queuedAt: now().toISOString(),
        refusal: null,
        failures: 0,
      });
      switch (outcome.kind) {
        case "refused":
          return outcome;
        case "unkept": {
          const message = t`Ni le réseau ni cet appareil n’ont pu le prendre. Gardez cette page ouverte et réessayez.`;
          return { kind: "refused", errors: [{ message }] };
        }
        case "signedOut":
          return { kind: "failed", failure: signedOut() };
        case "sent":
        case "kept":
          return { kind: "done", result: { isSent: outcome.kind === "sent" } };
      }
    },
    onDone: ({ isSent }, { memberId, other }) => {
      const countsOn = memberships.find(({ id }) => id === memberId)?.countsOn ?? null;
      setDone({ isSent, name: other.name, countsOn });
    },
  });
  const { draft, change, problem } = form;
  usePreselected(otherId, known, (other) => change({ other }));
  if (done) {
    return <OneToOneDone {...done} onAgain={() => setDone(null)} />;
  }
  return (
    <Form form={form} submit={<Trans>Noter le tête-à-tête</Trans>}>
      <MemberPicker
        label={t`Avec qui`}
        value={draft.other}
        known={known}
        problem={problem("other")}
        onChange={(other) => change({ other })}
      />
      {isAsked && (
        <SelectField
          label={t`Au titre de`}
          value={draft.memberId}
          placeholder={t`Choisissez un groupe`}
          options={memberships.map(({ id, name }) => ({ value: id, label: name }))}
          problem={problem("member")}
          onChange={(memberId) => change({ memberId })}
        />
      )}
      <TextField
        label={t`Jour`}
        type="date"
        max={today()}
        value={draft.metOn}
        problem={problem("metOn")}
        onChange={(metOn) => change({ metOn })}
      />
    </Form>
  );
}

function OneToOneDone({ isSent, name, countsOn, onAgain }: Done & { onAgain: () => void }) {
  const day = countsOn ? formatLongDay(countsOn) : null;
  return (
    <div role="status">
      <EmptyState
        icon={isSent ? "check" : "offline"}
        title={isSent ? <Trans>Tête-à-tête avec {name} : noté</Trans> : <Trans>Tête-à-tête avec {name} : gardé</Trans>}
        action={
          <Tools>
            <Button onClick={onAgain}>
              <Trans>En noter un autre</Trans>
            </Button>
            <Link to="/presences" className={buttonClass()}>
              <Trans>Mes présences</Trans>
            </Link>
          </Tools>
        }
      >
        {!isSent ? (
          <Trans>Il est gardé sur cet appareil et partira, une seule fois, au retour du réseau.</Trans>
        ) : day ? (
          <Trans>Il compte pour vous deux, à partir de la réunion du {day}.</Trans>
        ) : (
          <Trans>Il compte pour vous deux, à partir de la prochaine réunion.</Trans>
        )}
      </EmptyState>
    </div>
  );
}
