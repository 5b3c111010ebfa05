import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { only } from "@/lib/only";
import type { Opened, VisitorsSearch } from "./search";

const route = getRouteApi("/member/invites");

/** What the address says, and how another form is opened, or none. */
export function useInvites(): { search: VisitorsSearch; open: (opened: Opened) => void } {
  const search = route.useSearch();
  const navigate = useNavigate();
  const { groupe, vue, after, before } = search;
  return {
    search,
    open: (opened) =>
      void navigate({
        to: ".",
        search: only({ groupe, vue, after, before, ...opened }) as never,
        replace: true,
        resetScroll: false,
      }),
  };
}
