import { Outdated } from "@/lib/problem";
import { prepareQuestions } from "./begin";
import { FEATURES } from "./features";
import { later } from "./later";

/** The pages of one of the features. */
export type Pages = Awaited<ReturnType<(typeof FEATURES)[number]["pages"]>>["pages"];

let loading: Promise<readonly Pages[]> | undefined;

const load = () => Promise.all(FEATURES.map((feature) => feature.pages()));

/** The pages of all features, in their order. Their code is loaded once. */
export function allPages(): Promise<readonly Pages[]> {
  prepareQuestions();
  loading ??= later(load).then(
    (found) => found.map(({ pages }) => pages),
    (cause: unknown) => {
      loading = undefined;
      throw new Outdated("The code of the pages could not be loaded", { cause });
    },
  );
  return loading;
}
