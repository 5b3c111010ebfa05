import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@/form/Form";
import { MemberPicker } from "@/member/MemberPicker";
import type { Picked } from "@/member/people";
import { usePreselected } from "@/member/usePreselected";
import { Button } from "@/ui/Button";
import { Choice } from "@/ui/Choice";
import { SelectField } from "@/ui/SelectField";
import { TextArea } from "@/ui/TextArea";
import { GiveDone } from "./GiveDone";
import { isBlank } from "./giving";
import { HotnessChoice } from "./HotnessChoice";
import { KeptDrafts } from "./KeptDrafts";
import { ProspectFields } from "./ProspectFields";
import { useGive } from "./useGive";

type Props = {
  memberships: readonly { id: string; name: string }[];
  known: readonly Picked[];
  receiverId: string | undefined;
};

export function GiveForm({ memberships, known, receiverId }: Props) {
  const { t } = useLingui();
  const { form, giverId, isAsked, done, putAside, resume, again } = useGive(memberships);
  const { draft, change, clear, problem, wasKept, status } = form;
  usePreselected(receiverId, known, (receiver) => change({ receiver }));
  if (done) {
    return <GiveDone {...done} onAgain={again} />;
  }
  const others = (
    <>
      {!isBlank(draft) && (
        <Button tone="quiet" isPending={status.kind === "pending"} onClick={putAside}>
          <Trans>Garder comme brouillon</Trans>
        </Button>
      )}
      {wasKept && (
        <Button tone="quiet" onClick={clear}>
          <Trans>Tout effacer</Trans>
        </Button>
      )}
    </>
  );
  return (
    <>
      <KeptDrafts onResume={resume} />
      <Form
        form={form}
        submit={draft.receiver ? <Trans>Recommander à {draft.receiver.name}</Trans> : <Trans>Recommander</Trans>}
        others={others}
      >
        <MemberPicker
          label={t`À qui ?`}
          value={draft.receiver}
          known={known}
          autoFocus={!wasKept && !receiverId}
          problem={problem("receiver")}
          onChange={(receiver) => change({ receiver })}
        />
        {isAsked && (
          <SelectField
            label={t`Au titre de`}
            value={giverId}
            placeholder={t`Choisissez un groupe`}
            options={memberships.map(({ id, name }) => ({ value: id, label: name }))}
            problem={problem("giver")}
            onChange={(value) => change({ giverId: value })}
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
        {draft.kind === "OUTSIDE" && <ProspectFields {...form} />}
        <TextArea
          label={t`Quel est le besoin ?`}
          value={draft.description}
          maxLength={2000}
          problem={problem("description")}
          onChange={(description) => change({ description })}
        />
        <HotnessChoice value={draft.hotness} problem={problem("hotness")} onChange={(hotness) => change({ hotness })} />
      </Form>
    </>
  );
}
