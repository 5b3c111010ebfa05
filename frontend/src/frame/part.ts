import { type ComponentType, lazy } from "react";
import { Outdated } from "@/lib/problem";

/** A part of a page that few open, such as its dialogs: its code is loaded when it is first shown, within a Suspense. */
export const part = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy(() =>
    load().then(
      (loaded) => ({ default: loaded }),
      (cause: unknown) => {
        throw new Outdated("The code of a part of the page could not be loaded", { cause });
      },
    ),
  );
