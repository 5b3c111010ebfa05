import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "./buttonClass";
import styles from "./Pager.module.css";

export type PageInfo = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null | undefined;
  readonly endCursor: string | null | undefined;
};

const turn = (cursor: { after?: string | undefined; before?: string | undefined }) =>
  ((previous: object) => ({ ...previous, after: undefined, before: undefined, ...cursor })) as never;

/** Pages by cursor: the place in the list is in the address. */
export function Pager({ pageInfo }: { pageInfo: PageInfo }) {
  const { t } = useLingui();
  if (!pageInfo.hasNextPage && !pageInfo.hasPreviousPage) {
    return null;
  }
  return (
    <nav className={styles.pager} aria-label={t`Pages de la liste`}>
      {pageInfo.hasPreviousPage && (
        <Link to="." search={turn({ before: pageInfo.startCursor ?? undefined })} className={buttonClass()}>
          <Trans>Précédents</Trans>
        </Link>
      )}
      {pageInfo.hasNextPage && (
        <Link to="." search={turn({ after: pageInfo.endCursor ?? undefined })} className={buttonClass()}>
          <Trans>Suivants</Trans>
        </Link>
      )}
    </nav>
  );
}
