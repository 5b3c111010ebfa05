import { features } from "./features.ts";
import { pagesOf, reach, reachAtOnce } from "./reach.ts";

/** The folders whose texts stand in a catalogue of their own: `locales` within them. */
export const catalogueFolders = (): string[] => ["home", ...features(), "app"];

/** What a browser loads at once: of these folders' catalogues what these files say, or all. */
export type Words = { folders: string[]; saidBy: ReadonlySet<string> | null };

/** What the first page of whoever is signed in is loaded from. */
export const FIRST = ["src/app/main.tsx", "src/app/memberApp.tsx", "src/week/WeekPage.tsx"] as const;
const signedIn = () => [...features(), "app"];

/**
 * The public pages carry no more than they say; so does the first page of whoever is signed in. What the frame says later comes with
 * its code, and so does what a feature's pages say.
 */
export function set(name: string): Words {
  switch (name) {
    case "public":
      return { folders: ["home"], saidBy: null };
    case "all":
      return { folders: signedIn(), saidBy: null };
    case "first":
      return { folders: signedIn(), saidBy: reachAtOnce(FIRST) };
    case "later":
      return { folders: signedIn(), saidBy: beyondFirst(reach(["src/app/memberApp.tsx"])) };
    default:
      return { folders: signedIn(), saidBy: beyondFirst(reach(pagesOf(name))) };
  }
}

function beyondFirst(files: ReadonlySet<string>): ReadonlySet<string> {
  const first = reachAtOnce(FIRST);
  return new Set([...files].filter((file) => !first.has(file)));
}

export const setNames = (): string[] => ["public", "first", "later", ...features()];

export const catalogueOf = (folder: string, locale: string): string => `src/${folder}/locales/${locale}.po`;
