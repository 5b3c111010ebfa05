import { Outlet, useLocation } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { useSignal } from "@/lib/signal";
import { zone } from "@/lib/zone";
import { Outbox } from "@/referral/Outbox";
import { Skeleton } from "@/ui/Skeleton";
import { Live } from "./Live";
import { PersonLoader } from "./PersonLoader";
import type { Person } from "./person";
import { Quiet } from "./Quiet";
import { SessionNotice } from "./SessionNotice";
import { ShellFrame } from "./ShellFrame";

/** The frame and the page ask the server side by side: neither waits for the other, nor falls with it. */
export function Shell() {
  const [person, setPerson] = useState<Person>();
  const { href } = useLocation();
  return (
    <ShellFrame person={person}>
      <Quiet occasion={href}>
        {(attempt) => (
          <Suspense>
            <PersonLoader attempt={attempt} onLoad={setPerson} />
          </Suspense>
        )}
      </Quiet>
      <SessionNotice />
      {person && <Outbox giverIds={person.memberships.map((membership) => membership.id)} />}
      {/* By another clock, days and hours are written anew. */}
      <Suspense key={useSignal(zone)} fallback={<Skeleton />}>
        <Outlet />
      </Suspense>
      <Live />
    </ShellFrame>
  );
}
