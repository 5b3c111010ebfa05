import { readFileSync } from "node:fs";
import { features } from "./features.ts";

/** The folders whose texts stand in a catalogue of their own: `locales` within them. */
export const catalogueFolders = (): string[] => ["home", ...features(), "app"];

/** Features whose texts come with their pages, as their `feature.ts` says. */
const laterFeatures = (): string[] =>
  features().filter((feature) =>
    readFileSync(`src/${feature}/feature.ts`, "utf8").includes(`virtual:words/${feature}/`),
  );

/** Which catalogues each application carries: the public pages no more than they say. */
const APPLICATIONS: Record<string, () => string[]> = {
  public: () => ["home"],
  member: () => [...features().filter((feature) => !laterFeatures().includes(feature)), "app"],
};

/** The catalogues of an application, or those that a feature's pages bring. */
export const foldersOf = (set: string): string[] => APPLICATIONS[set]?.() ?? [set];

/** What is shown together must agree. */
export const together = (): string[][] => [foldersOf("public"), [...foldersOf("member"), ...laterFeatures()]];

export const catalogueOf = (folder: string, locale: string): string => `src/${folder}/locales/${locale}.po`;
