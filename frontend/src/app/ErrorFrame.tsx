import type { ErrorComponentProps } from "@tanstack/react-router";
import { RelayEnvironmentProvider } from "react-relay";
import { useSignal } from "@/lib/signal";
import { client } from "./client";
import { ErrorPage } from "./ErrorPage";
import { ShellFrame } from "./ShellFrame";

/** Where not even the frame of the pages could be filled: the ways to other pages stay. */
export function ErrorFrame(props: ErrorComponentProps) {
  return (
    <RelayEnvironmentProvider environment={useSignal(client)}>
      <ShellFrame>
        <ErrorPage {...props} />
      </ShellFrame>
    </RelayEnvironmentProvider>
  );
}
