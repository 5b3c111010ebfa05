import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { graphql, useFragment } from "react-relay";
import type { SheetOwners_sheet$data, SheetOwners_sheet$key } from "@/__generated__/SheetOwners_sheet.graphql";
import { part } from "@/frame/part";
import { formatDay } from "@/lib/format";
import { only } from "@/lib/only";
import styles from "./SheetOwners.module.css";

const OwnershipDialog = part(() => import("./OwnershipDialog").then((module) => module.OwnershipDialog));
const route = getRouteApi("/member/administration/guide/$id");

/** What the address says for the form about somebody new. */
const NEW = "nouveau";

/** Who of the network itself keeps its sheet, and how that begins and ends. */
export function SheetOwners(props: { sheet: SheetOwners_sheet$key }) {
  const search = route.useSearch();
  const navigate = useNavigate();
  const sheet = useFragment(
    graphql`
      fragment SheetOwners_sheet on NetworkSheet {
        id
        status
        viewerIsEditor
        chapter {
          id
        }
        owners {
          id
          name
          startsOn
          endsOn
          isCurrent
          isViewer
          viewerCanEnd
        }
      }
    `,
    props.sheet,
  );
  const { owners, viewerIsEditor, chapter, status } = sheet;
  const ended = owners.find(({ id }) => id === search.tenue);
  const close = () => void navigate({ to: ".", search: only({ ...search, tenue: undefined }) as never, replace: true });
  return (
    <>
      {owners.some(({ isCurrent }) => isCurrent) || <Trans>l’édition du guide seulement</Trans>}
      {owners.map((owner) => (
        <Owner key={owner.id} owner={owner} />
      ))}
      {viewerIsEditor && !chapter && status !== "MERGED" && (
        <div>
          <Link to="." search={{ ...search, tenue: NEW } as never} replace resetScroll={false}>
            <Trans>Confier la fiche à quelqu’un</Trans>
          </Link>
        </div>
      )}
      {(search.tenue === NEW || ended) && (
        <Suspense>
          <OwnershipDialog key={search.tenue} sheetId={sheet.id} owner={ended ?? null} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

function Owner({ owner }: { owner: SheetOwners_sheet$data["owners"][number] }) {
  const { t } = useLingui();
  const search = route.useSearch();
  const { id, startsOn, endsOn, isViewer, viewerCanEnd } = owner;
  const name = owner.name ?? "";
  const first = formatDay(startsOn);
  // One that ended on its first day lasted until the day before.
  const last = endsOn && (endsOn > startsOn ? formatDay(endsOn) : first);
  return (
    <div className={styles.owner}>
      {last ? (
        <Trans>
          {name}, du {first} au {last}
        </Trans>
      ) : (
        <Trans>
          {name}, depuis le {first}
        </Trans>
      )}
      {viewerCanEnd && (
        <Link
          to="."
          search={{ ...search, tenue: id } as never}
          replace
          resetScroll={false}
          aria-label={isViewer ? t`Ne plus tenir la fiche` : t`Retirer la fiche à ${name}`}
        >
          {isViewer ? <Trans>Ne plus la tenir</Trans> : <Trans>Retirer la fiche</Trans>}
        </Link>
      )}
    </div>
  );
}
