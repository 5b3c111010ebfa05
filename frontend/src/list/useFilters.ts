import { useNavigate } from "@tanstack/react-router";
import { only } from "@/lib/only";
import { type Cursor, fromStart } from "@/lib/search";

/** Changes what a list is asked for: in the address, where a filter without a value leaves no trace. The list starts anew. */
export function useFilters<S extends Cursor>(search: S) {
  const navigate = useNavigate();
  return (changed: { [K in keyof S]?: S[K] | undefined }) =>
    void navigate({ to: ".", search: only({ ...fromStart(search), ...changed }) as never, replace: true });
}
