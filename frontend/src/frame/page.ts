import { lazyRouteComponent } from "@tanstack/react-router";
import { needWords, type Words } from "@/lib/locale";
import { Outdated } from "@/lib/problem";

/**
 * A page whose code and words are loaded when it is first wanted. Failing early, when its link is merely looked at, doesn't matter.
 *
 * @param words of the feature's pages
 */
export function page<T extends Record<K, () => React.ReactNode>, K extends string>(
  load: () => Promise<T>,
  name: K,
  words: Words,
) {
  return lazyRouteComponent(
    () =>
      Promise.all([load(), needWords(words)]).then(
        ([code]) => code,
        (cause: unknown) => {
          throw new Outdated(`The code of ${name} could not be loaded`, { cause });
        },
      ),
    name,
  );
}
