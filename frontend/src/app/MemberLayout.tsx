import { RelayEnvironmentProvider } from "react-relay";
import { useSignal } from "@/lib/signal";
import { client } from "./client";
import { Shell } from "./Shell";

/** Everything that needs a signed-in member: the API's client and the frame around the pages. */
export function MemberLayout() {
  return (
    <RelayEnvironmentProvider environment={useSignal(client)}>
      <Shell />
    </RelayEnvironmentProvider>
  );
}
