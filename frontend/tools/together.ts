import type { Plugin } from "vite";
import { features } from "./features.ts";

const NAME = "virtual:pages";
const FEATURE = /\/src\/(\w+)\/feature\.ts$/;
const OWN_PAGES = /import\((["'])\.\/pages\1\)/;

/**
 * The addresses of all features are wanted at the same moment, and stand in one file. For each feature that asks for its own, the
 * build would make a file more, which holds nothing but its name: here all of them ask for all.
 */
export function together(): Plugin {
  return {
    name: "together",
    apply: "build",
    resolveId: { filter: { id: /^virtual:pages$/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:pages$/ },
      handler: () =>
        features()
          .map((name) => `export * as ${name} from "@/${name}/pages";`)
          .join("\n"),
    },
    transform: {
      filter: { id: FEATURE },
      handler(code, id) {
        const [, name = ""] = FEATURE.exec(id) ?? [];
        // One whose pages come with the first has nothing to ask for.
        return OWN_PAGES.test(code)
          ? { code: code.replace(OWN_PAGES, `import("${NAME}").then(({ ${name}: pages }) => pages)`), map: null }
          : null;
      },
    },
  };
}
