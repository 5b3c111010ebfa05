import { Trans } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Cursor } from "@/lib/search";
import { Button } from "@/ui/Button";
import { Page } from "@/ui/Page";
import { SearchField } from "@/ui/SearchField";
import { Filters } from "./Filters";
import { List, type Listed } from "./List";
import { useFilters } from "./useFilters";

type Search = Cursor & { q?: string };

type Props<S extends Search, T> = {
  title: string;
  lead?: ReactNode;
  /** What the address says. */
  search: S;
  /** What can be searched by words. */
  searched: string;
  /** What else the list is narrowed by. */
  filters?: ReactNode;
  list: Listed<T>;
  row: (node: T) => ReactNode;
  /** How many there are, in words. */
  count: ReactNode;
  /** What stands there when there are none. */
  empty: ReactNode;
  /** How one is added, and the address's parameter while somebody does; other ways to add stand before it. */
  adding: {
    parameter: keyof S & string;
    words: ReactNode;
    dialog: (onClose: () => void) => ReactNode;
    others?: ReactNode;
  };
};

/** The page of what somebody administers: to find one of them, and to add another. */
export function AdministeredList<S extends Search, T extends { readonly id: string }>(props: Props<S, T>) {
  const { search, adding } = props;
  const go = useFilters<Search>(search);
  const navigate = useNavigate();
  const showAdding = (isShown: boolean) =>
    void navigate({ to: ".", search: { ...search, [adding.parameter]: isShown || undefined } as never, replace: true });
  return (
    <Page
      title={props.title}
      lead={props.lead}
      above={
        <Link to="/administration">
          <Trans>Administration</Trans>
        </Link>
      }
      actions={
        <>
          {adding.others}
          <Button tone="primary" aria-haspopup="dialog" onClick={() => showAdding(true)}>
            {adding.words}
          </Button>
        </>
      }
    >
      <Filters>
        <SearchField label={props.searched} value={search.q ?? ""} onSearch={(q) => go({ q: q || undefined })} />
        {props.filters}
      </Filters>
      <List list={props.list} row={props.row} title={props.count} empty={props.empty} exportButton={null} />
      {search[adding.parameter] && adding.dialog(() => showAdding(false))}
    </Page>
  );
}
