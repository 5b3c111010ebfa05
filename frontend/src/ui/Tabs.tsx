import { Link } from "@tanstack/react-router";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import styles from "./Tabs.module.css";

export type Tab = {
  key: string;
  label: ReactNode;
  /** The address of another page; the one that is open if left out. */
  to?: string;
  search: Record<string, unknown>;
};

/** Views of one page, or pages of one kind. Each is an address: links, not a widget. */
export function Tabs({ label, tabs, current }: { label: string; tabs: readonly Tab[]; current: string }) {
  const row = useRef<HTMLElement>(null);
  // Where there is little room, the row is moved to where one is.
  useLayoutEffect(() => {
    const open = row.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(current)}"]`);
    if (row.current && open) {
      row.current.scrollLeft = open.offsetLeft - (row.current.clientWidth - open.offsetWidth) / 2;
    }
  }, [current]);
  return (
    <nav ref={row} className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <Link
          key={tab.key}
          data-key={tab.key}
          to={tab.to ?? "."}
          search={tab.search as never}
          replace={tab.to === undefined}
          // Only `current` is where one is: a link to what an address begins with isn't.
          activeOptions={{ exact: true }}
          className={styles.tab ?? ""}
          aria-current={tab.key === current ? "page" : undefined}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
