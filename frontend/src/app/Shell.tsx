import { Outlet, useLocation } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import type { Person } from "@/frame/person";
import { Quiet } from "@/frame/Quiet";
import { useSignal } from "@/lib/signal";
import { zone } from "@/lib/zone";
import { Skeleton } from "@/ui/Skeleton";
import { GivingReady } from "./GivingReady";
import { Live } from "./Live";
import { OutboxLater } from "./OutboxLater";
import { PersonLoader } from "./PersonLoader";
import { SessionNotice } from "./SessionNotice";
import { ShellFrame } from "./ShellFrame";
import { useAllPages } from "./useAllPages";
import { useFirstStepsLead } from "./useFirstStepsLead";
import { useKeptChoices } from "./useKeptChoices";
import { VersionNotice } from "./VersionNotice";

/** The frame and the page ask the server side by side: neither waits for the other, nor falls with it. */
export function Shell() {
  const [person, setPerson] = useState<Person>();
  const { href } = useLocation();
  useKeptChoices();
  useFirstStepsLead(person);
  useAllPages();
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
      <VersionNotice />
      {person && <OutboxLater giverIds={person.memberships.map((membership) => membership.id)} />}
      {/* By another clock, days and hours are written anew. */}
      <Suspense key={useSignal(zone)} fallback={<Skeleton />}>
        <Outlet />
      </Suspense>
      <Live />
      {person?.canGive && <GivingReady />}
    </ShellFrame>
  );
}
