import { features } from "./features.ts";

/** The folders whose texts stand in a catalogue of their own: `locales` within them. */
export const catalogueFolders = (): string[] => ["home", ...features(), "app"];

/** Which catalogues each application carries: the public pages no more than they say. */
export const SETS: Record<string, () => string[]> = {
  public: () => ["home"],
  member: () => [...features(), "app"],
};

export const catalogueOf = (folder: string, locale: string): string => `src/${folder}/locales/${locale}.po`;
