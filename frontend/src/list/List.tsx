import { Fragment, type ReactNode } from "react";
import { type PageInfo, Pager } from "@/ui/Pager";
import { RowList } from "@/ui/RowList";
import { ListCard } from "./ListCard";

/** A page of a connection, as every list asks for it. */
export type Listed<T> = {
  readonly totalCount: number;
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
};

type Props<T> = {
  list: Listed<T>;
  row: (node: T) => ReactNode;
  /** How many there are, in words. */
  title: ReactNode;
  /** What stands there when there are none, and what to do next. */
  empty: ReactNode;
  exportButton: ReactNode;
  label?: string;
  id?: string;
};

/** A list, page by page. What keeps it from being read is said in the page's place, as for any page. */
export function List<T extends { readonly id: string }>(props: Props<T>) {
  const { list, row, title, empty, exportButton, label, id } = props;
  if (list.nodes.length === 0) {
    return empty;
  }
  return (
    <>
      <ListCard title={title} exportButton={exportButton} id={id}>
        <RowList label={label}>
          {list.nodes.map((node) => (
            <Fragment key={node.id}>{row(node)}</Fragment>
          ))}
        </RowList>
      </ListCard>
      <Pager pageInfo={list.pageInfo} />
    </>
  );
}
