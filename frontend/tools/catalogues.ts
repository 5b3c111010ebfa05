import { features } from "./features.ts";
import { pagesOf, reach } from "./reach.ts";

/** The folders whose texts stand in a catalogue of their own: `locales` within them. */
export const catalogueFolders = (): string[] => ["home", ...features(), "app"];

/** What a browser loads at once: of these folders' catalogues what these files say, or all. */
export type Words = { folders: string[]; saidBy: ReadonlySet<string> | null };

const FIRST = ["src/app/main.tsx", "src/app/memberApp.tsx", "src/week/WeekPage.tsx"];
/** Pages of features that everybody opens, hence without what the first page of whoever is signed in says. */
const OPEN: Readonly<Record<string, readonly string[]>> = { finder: ["src/finder/FinderPage.tsx"] };
const signedIn = () => [...features(), "app"];

/**
 * The public pages carry no more than they say; so does the first page of whoever is signed in. What a feature's other pages say comes
 * with them.
 */
export function set(name: string): Words {
  switch (name) {
    case "public":
      return { folders: ["home"], saidBy: null };
    case "all":
      return { folders: signedIn(), saidBy: null };
    case "first":
      return { folders: signedIn(), saidBy: reach(FIRST) };
    default:
      return {
        folders: signedIn(),
        saidBy: new Set([...without(reach(FIRST), reach(pagesOf(name))), ...reach(OPEN[name] ?? [])]),
      };
  }
}

const without = (left: ReadonlySet<string>, all: ReadonlySet<string>) =>
  new Set([...all].filter((file) => !left.has(file)));

export const setNames = (): string[] => ["public", "first", ...features()];

export const catalogueOf = (folder: string, locale: string): string => `src/${folder}/locales/${locale}.po`;
