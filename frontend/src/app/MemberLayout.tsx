import { useState } from "react";
import { RelayEnvironmentProvider } from "react-relay";
import { createEnvironment } from "./environment";
import { Shell } from "./Shell";

/** Everything that needs a signed-in member: the API's client and the frame around the pages. */
export function MemberLayout() {
  const [environment] = useState(createEnvironment);
  return (
    <RelayEnvironmentProvider environment={environment}>
      <Shell />
    </RelayEnvironmentProvider>
  );
}
