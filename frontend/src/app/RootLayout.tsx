import { Outlet } from "@tanstack/react-router";
import { Toasts } from "@/ui/Toasts";
import { Exports } from "./Exports";
import { SkipLink } from "./SkipLink";

export function RootLayout() {
  return (
    <>
      <SkipLink />
      <Outlet />
      <Exports />
      <Toasts />
    </>
  );
}
