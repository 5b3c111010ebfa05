import { lazy, Suspense } from "react";
import { useSignal } from "@/lib/signal";
import { exporting } from "@/ui/exporting";
import { later } from "./later";

const ExportProgress = lazy(() =>
  later(() => import("@/ui/ExportProgress")).then((module) => ({ default: module.ExportProgress })),
);

/** The export under way, on whatever page; its code comes with the first one. */
export function Exports() {
  return useSignal(exporting) ? (
    <Suspense>
      <ExportProgress />
    </Suspense>
  ) : null;
}
