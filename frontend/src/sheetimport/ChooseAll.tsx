import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { FormProblems } from "@/form/FormProblems";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { Notice } from "@/ui/Notice";
import { useChoosing } from "./useChoosing";

/** Rows that differ wait: all of them are chosen for at once, or one by one below. */
export function ChooseAll({ id, count }: { id: string; count: number }) {
  const { choose, isPending, problems, failure } = useChoosing(id);
  return (
    <Notice
      tone="warning"
      title={
        <Plural
          value={count}
          one="# ligne dit autre chose que la fiche"
          many="# de lignes disent autre chose que la fiche"
          other="# lignes disent autre chose que la fiche"
        />
      }
      actions={
        <>
          <Button isPending={isPending} onClick={() => void choose("TAKE_FILE", null)}>
            <Trans>Prendre le fichier partout</Trans>
          </Button>
          <Button isPending={isPending} onClick={() => void choose("KEEP_OURS", null)}>
            <Trans>Garder nos fiches partout</Trans>
          </Button>
          <Link to="." search={{ lignes: "choisir" } as never} className={buttonClass("quiet")}>
            <Trans>Choisir ligne par ligne</Trans>
          </Link>
        </>
      }
    >
      <Trans>Dites ce qu’il en advient avant d’écrire.</Trans>
      <FormProblems messages={problems} failure={failure} />
    </Notice>
  );
}
