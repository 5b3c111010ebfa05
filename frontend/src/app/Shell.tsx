import { Outlet } from "@tanstack/react-router";
import { Suspense, useState } from "react";

import { Skeleton } from "@/ui/Skeleton";
import { GivingReady } from "./GivingReady";
import { Live } from "./Live";
import { OutboxLater } from "./OutboxLater";
import { PersonLoader } from "./PersonLoader";
import type { Person } from "./person";
import { SessionNotice } from "./SessionNotice";
import { ShellFrame } from "./ShellFrame";
import { VersionNotice } from "./VersionNotice";

/** The frame and the page ask the server side by side: neither waits for the other. */
export function Shell() {
  const [person, setPerson] = useState<Person>();
  return (
    <ShellFrame person={person}>
      <Suspense>
        <PersonLoader onLoad={setPerson} />
      </Suspense>
      <SessionNotice />
      <VersionNotice />
      {person && <OutboxLater giverIds={person.memberships.map((membership) => membership.id)} />}
      <Suspense fallback={<Skeleton />}>
        <Outlet />
      </Suspense>
      <Live />
      {person?.canGive && <GivingReady />}
    </ShellFrame>
  );
}
