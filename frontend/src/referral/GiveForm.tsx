import { Trans, useLingui } from "@lingui/react/macro";
import type { FormEvent } from "react";
import { focusFirstProblem } from "@/lib/firstProblem";
import { errorOf, otherErrors } from "@/lib/userErrors";
import { MemberPicker } from "@/member/MemberPicker";
import type { Picked } from "@/member/people";
import { usePreselected } from "@/member/usePreselected";
import { Button } from "@/ui/Button";
import { Choice } from "@/ui/Choice";
import { FormProblems } from "@/ui/FormProblems";
import { SelectField } from "@/ui/SelectField";
import { TextArea } from "@/ui/TextArea";
import { GiveDone } from "./GiveDone";
import styles from "./GiveForm.module.css";
import { HotnessChoice } from "./HotnessChoice";
import { KeptDrafts } from "./KeptDrafts";
import { ProspectFields } from "./ProspectFields";
import { useGive } from "./useGive";

type Props = {
  memberships: readonly { id: string; name: string }[];
  known: readonly Picked[];
  receiverId: string | undefined;
};

const SHOWN = ["receiverId", "giverId", "description", "name", "phone", "email"];

export function GiveForm({ memberships, known, receiverId }: Props) {
  const { t } = useLingui();
  const { form, done, change, clear, submit, putAside, resume, again } = useGive(memberships);
  const { draft, giverId, gaps, errors, failure, isSending, wasKept } = form;
  usePreselected(receiverId, known, (receiver) => change({ receiver }));
  if (done) {
    return <GiveDone {...done} onAgain={again} />;
  }
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (submit()) {
      focusFirstProblem(event.currentTarget);
    }
  }
  return (
    <>
      <KeptDrafts onResume={resume} />
      <form className={styles.form} onSubmit={onSubmit} noValidate>
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
            value={giverId}
            placeholder={t`Choisissez un groupe`}
            options={memberships.map(({ id, name }) => ({ value: id, label: name }))}
            problem={
              gaps.includes("giver") && !giverId
                ? t`Choisissez au titre de quel groupe vous recommandez.`
                : errorOf(errors, "giverId")
            }
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
        {draft.kind === "OUTSIDE" && <ProspectFields giving={draft} onChange={change} gaps={gaps} errors={errors} />}
        <TextArea
          label={t`Quel est le besoin ?`}
          value={draft.description}
          maxLength={2000}
          problem={
            gaps.includes("description")
              ? t`Dites en quelques mots ce qui est cherché.`
              : errorOf(errors, "description")
          }
          onChange={(description) => change({ description })}
        />
        <HotnessChoice
          value={draft.hotness}
          isMissing={gaps.includes("hotness")}
          onChange={(hotness) => change({ hotness })}
        />
        <FormProblems messages={otherErrors(errors, SHOWN)} failure={failure} />
        <div className={styles.submit}>
          <Button type="submit" tone="primary" shape="wide" isPending={isSending}>
            {draft.receiver ? <Trans>Recommander à {draft.receiver.name}</Trans> : <Trans>Recommander</Trans>}
          </Button>
          {!form.isBlank && (
            <Button tone="quiet" isPending={isSending} onClick={putAside}>
              <Trans>Garder comme brouillon</Trans>
            </Button>
          )}
          {wasKept && (
            <Button tone="quiet" onClick={clear}>
              <Trans>Tout effacer</Trans>
            </Button>
          )}
        </div>
      </form>
    </>
  );
}
