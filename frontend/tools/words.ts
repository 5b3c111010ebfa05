import { readFileSync } from "node:fs";
import path from "node:path";
import { createCompiledCatalog } from "@lingui/cli/api";
import { formatter } from "@lingui/format-po";
import type { Plugin } from "vite";
import { catalogueOf, set } from "./catalogues.ts";

const NAME = /^virtual:words\/(\w+)\/(\w+)$/;
const po = formatter();

/**
 * What the catalogues say, by the messages' ids. Two that translate one text in two ways are at odds: which would be shown?
 *
 * @param saidBy the files whose words are wanted; null for all
 */
export function merge(
  files: readonly string[],
  locale: string,
  saidBy: ReadonlySet<string> | null = null,
): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const file of files) {
    const messages = po.parse(readFileSync(file, "utf8"), { locale, sourceLocale: "fr", filename: file });
    for (const [id, { translation, message, origin = [] }] of Object.entries(messages)) {
      if (!translation) {
        throw new Error(`${file} doesn't say: ${message}`);
      }
      if (merged[id] !== undefined && merged[id] !== translation) {
        throw new Error(`${file} says “${translation}” where another catalogue says “${merged[id]}”`);
      }
      if (!saidBy || origin.some(([source]: [string, number?]) => saidBy.has(source))) {
        merged[id] = translation;
      }
    }
  }
  return merged;
}

/** Makes a module of each set of words: every feature keeps its texts, and a browser loads what it shows. */
export function words(): Plugin {
  return {
    name: "words",
    resolveId: { filter: { id: NAME }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:words\// },
      handler(id) {
        const [, name = "", locale = ""] = NAME.exec(id.slice(1)) ?? [];
        const { folders, saidBy } = set(name);
        const files = folders.map((folder) => catalogueOf(folder, locale));
        for (const file of files) {
          this.addWatchFile(path.resolve(file));
        }
        const { source, errors } = createCompiledCatalog(locale, merge(files, locale, saidBy), { namespace: "es" });
        if (errors[0]) {
          throw new Error(`“${errors[0].source}” can't be read: ${errors[0].error.message}`);
        }
        return source;
      },
    },
  };
}
