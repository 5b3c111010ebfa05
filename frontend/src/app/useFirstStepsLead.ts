import { useLocation, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { Person } from "@/frame/person";

/** Leads a newcomer to their first steps, once for each opening of the application, and nobody away from another page. */
export function useFirstStepsLead(person: Person | undefined): void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const hasLed = useRef(false);
  const isDue = person?.memberships.some(({ own }) => own && own.firstStepsLeft.length > 0);
  useEffect(() => {
    if (isDue && !hasLed.current && pathname === "/semaine") {
      hasLed.current = true;
      void navigate({ to: "/bienvenue", replace: true });
    }
  }, [isDue, pathname, navigate]);
}
