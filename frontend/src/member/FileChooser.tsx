import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { DropZone } from "@/ui/DropZone";
import { Notice } from "@/ui/Notice";
import { TextArea } from "@/ui/TextArea";
import styles from "./FileChooser.module.css";
import { FileTooLarge, NoTextFile, textOf, withoutReturns } from "./fileText";

type Props = {
  text: string;
  onChange: (chosen: { text: string; fileName?: string }) => void;
  problem: string | undefined;
};

/** Takes a file, dropped or chosen, and shows its text, which may be pasted or mended there. */
export function FileChooser({ text, onChange, problem }: Props) {
  const { t } = useLingui();
  const [fault, setFault] = useState<string | null>(null);

  async function take(file: File) {
    setFault(null);
    try {
      onChange({ text: textOf(new Uint8Array(await file.arrayBuffer())), fileName: file.name });
    } catch (problem) {
      setFault(faultOf(problem));
    }
  }
  function faultOf(problem: unknown): string {
    if (problem instanceof NoTextFile) {
      return t`C’est un classeur. Enregistrez la feuille au format CSV, puis choisissez-la de nouveau.`;
    }
    return problem instanceof FileTooLarge
      ? t`Ce fichier est trop grand : 450 ko au plus, soit environ 2 000 lignes.`
      : t`Ce fichier n’a pas pu être lu.`;
  }
  return (
    <>
      <DropZone
        label={t`Fichier CSV`}
        choose={<Trans>Choisir un fichier</Trans>}
        accept=".csv,.txt,text/csv,text/plain"
        onFile={(file) => void take(file)}
      >
        <Trans>Déposez ici un fichier CSV, ou choisissez-le. Son contenu s’affiche dessous.</Trans>
      </DropZone>
      {fault && <Notice tone="danger">{fault}</Notice>}
      <div className={styles.text}>
        <TextArea
          label={t`Contenu du fichier`}
          hint={t`La première ligne nomme les colonnes : prénom, nom, entreprise, SIRET, métier, courriel, téléphone.`}
          value={text}
          problem={problem}
          spellCheck={false}
          autoComplete="off"
          wrap="off"
          onChange={(typed) => onChange({ text: withoutReturns(typed) })}
        />
      </div>
    </>
  );
}
