import { lazyRouteComponent } from "@tanstack/react-router";
import { Outdated } from "@/lib/problem";

/** A page whose code is loaded when it is first wanted. Failing early, when its link is merely looked at, doesn't matter. */
export function page<T extends Record<K, () => React.ReactNode>, K extends string>(load: () => Promise<T>, name: K) {
  return lazyRouteComponent(
    () =>
      load().catch((cause: unknown) => {
        throw new Outdated(`The code of ${name} could not be loaded`, { cause });
      }),
    name,
  );
}
