import { Outlet } from "@tanstack/react-router";
import { ExportProgress } from "@/ui/ExportProgress";
import { Toasts } from "@/ui/Toasts";
import { SkipLink } from "./SkipLink";

export function RootLayout() {
  return (
    <>
      <SkipLink />
      <Outlet />
      <ExportProgress />
      <Toasts />
    </>
  );
}
