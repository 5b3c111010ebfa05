import { useEffect } from "react";
import { memberLayout } from "@/frame/member";

/** Has all pages known once the frame is there. Where that fails, whoever goes to one of them tries again. */
export function useAllPages(): void {
  const { learnPages } = memberLayout.useRouteContext();
  useEffect(() => {
    learnPages().catch(() => undefined);
  }, [learnPages]);
}
