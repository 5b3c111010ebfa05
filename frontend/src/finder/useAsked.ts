import { useEffect, useState } from "react";
import { type Asked, readAsked, searchOf } from "./asked";

/** Goes on to a place that the browser leads back from, unless it takes the place of the present one. */
export type Go = (asked: Asked, isReplacing?: boolean) => void;

/** What the address says, and a way to another one without loading the page anew. */
export function useAsked(): [Asked, Go] {
  const [search, setSearch] = useState(location.search);
  useEffect(() => {
    const onMove = () => setSearch(location.search);
    addEventListener("popstate", onMove);
    return () => removeEventListener("popstate", onMove);
  }, []);
  const go: Go = (asked, isReplacing = false) => {
    const next = searchOf(asked);
    history[isReplacing ? "replaceState" : "pushState"](null, "", location.pathname + next);
    setSearch(next);
    scrollTo(0, 0);
  };
  return [readAsked(search), go];
}
