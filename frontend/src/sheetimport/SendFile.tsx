import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { failureOf } from "@/access/failure";
import { FormProblems } from "@/form/FormProblems";
import { noteChange } from "@/lib/changes";
import type { Failure } from "@/lib/problem";
import { uuidv7 } from "@/lib/uuid";
import { DropZone } from "@/ui/DropZone";
import { LARGEST, sendFile } from "./send";

type Status =
  | { kind: "open" }
  | { kind: "pending"; name: string }
  | { kind: "refused"; messages: readonly string[] }
  | { kind: "failed"; failure: Failure };

/** Sends a file to be looked at, and leads to what it would do. */
export function SendFile({ region }: { region: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [status, setStatus] = useState<Status>({ kind: "open" });
  const isPending = status.kind === "pending";

  async function send(file: File) {
    if (file.size > LARGEST) {
      setStatus({ kind: "refused", messages: [t`Ce fichier est trop grand : 20 Mo au plus.`] });
      return;
    }
    setStatus({ kind: "pending", name: file.name });
    try {
      const sent = await sendFile(file, uuidv7(), region);
      if ("refusals" in sent) {
        setStatus({ kind: "refused", messages: sent.refusals });
        return;
      }
      noteChange();
      await navigate({ to: "/administration/guide/import/$id", params: { id: sent.id } });
    } catch (problem) {
      setStatus({ kind: "failed", failure: failureOf(problem) });
    }
  }
  const name = status.kind === "pending" ? status.name : "";
  return (
    <>
      <DropZone
        label={t`Fichier de fiches`}
        choose={<Trans>Choisir un fichier</Trans>}
        accept=".csv,.txt,.xlsx,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        isPending={isPending}
        onFile={(file) => void send(file)}
      >
        <span role="status">
          {isPending ? (
            <Trans>Lecture de {name}…</Trans>
          ) : (
            <Trans>Déposez ici un fichier CSV ou un classeur .xlsx, 20 000 lignes au plus, ou choisissez-le.</Trans>
          )}
        </span>
      </DropZone>
      <FormProblems
        messages={status.kind === "refused" ? status.messages : []}
        failure={status.kind === "failed" ? status.failure : null}
      />
    </>
  );
}
