import path from "node:path";
import type { Plugin } from "vite";

const TAG = /\bgraphql`\s*(?:query|mutation|subscription|fragment)\s+(\w+)[^`]*`/g;

/** Replaces each graphql`… Name …` by the artifact that relay-compiler made of it: no Babel in the build. */
export function relayTag(artifacts: string): Plugin {
  const root = path.resolve(artifacts);
  return {
    name: "relay-tag",
    enforce: "pre",
    transform: {
      filter: { id: /\.tsx?($|\?)/, code: "graphql`" },
      handler(code) {
        const names = new Set<string>();
        const replaced = code.replace(TAG, (tag, name: string) => {
          names.add(name);
          return `__relay_${name}${"\n".repeat(tag.split("\n").length - 1)}`;
        });
        if (names.size === 0) {
          return null;
        }
        const imports = [...names].map((name) => `import __relay_${name} from "${root}/${name}.graphql.ts";`).join("");
        return { code: imports + replaced, map: null };
      },
    },
  };
}
