import { Suspense, useState } from "react";
import { RelayEnvironmentProvider } from "react-relay";
import { Skeleton } from "@/ui/Skeleton";
import { createEnvironment } from "./environment";
import { Shell } from "./Shell";
import { ShellFrame } from "./ShellFrame";

/** Everything that needs a signed-in member: the API's client and the frame around the pages. */
export function MemberLayout() {
  const [environment] = useState(createEnvironment);
  return (
    <RelayEnvironmentProvider environment={environment}>
      <Suspense
        fallback={
          <ShellFrame>
            <Skeleton />
          </ShellFrame>
        }
      >
        <Shell />
      </Suspense>
    </RelayEnvironmentProvider>
  );
}
