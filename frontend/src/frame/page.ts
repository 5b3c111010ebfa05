import { lazyRouteComponent } from "@tanstack/react-router";
import { addMessages, type Loaders } from "@/lib/locale";
import { Outdated } from "@/lib/problem";

/**
 * A page whose code is loaded when it is first wanted. Failing early, when its link is merely looked at, doesn't matter.
 * words: what only few people read comes with the page, and not with the application.
 */
export function page<T extends Record<K, () => React.ReactNode>, K extends string>(
  load: () => Promise<T>,
  name: K,
  words?: Loaders,
) {
  return lazyRouteComponent(
    () =>
      Promise.all([load(), words && addMessages(words)])
        .then(([code]) => code)
        .catch((cause: unknown) => {
          throw new Outdated(`The code of ${name} could not be loaded`, { cause });
        }),
    name,
  );
}
