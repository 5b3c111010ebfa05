import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const IMPORT = /(?:\bfrom\s+|\bimport\s*\(?\s*)"((?:@|\.{1,2})\/[^"]+)"/g;
const TYPES = /^(?:import|export) type [^;]*;/gm;
/** Whoever lists pages reaches none of them: each is loaded when somebody wants it. */
const LISTS_PAGES = /\/(feature\.ts|openPages\.tsx)$/;
const PAGE = /import\("((?:\.|@\/\w+)\/\w+Page)"\)/g;

/** The source files that these may need: whatever they import, at once or later, and so on. */
export function reach(entries: readonly string[], found = new Set<string>()): Set<string> {
  for (const file of entries) {
    if (!found.has(file)) {
      found.add(file);
      reach(importsOf(file), found);
    }
  }
  return found;
}

/** The pages that a feature brings. */
export const pagesOf = (feature: string): string[] =>
  [...readFileSync(`src/${feature}/feature.ts`, "utf8").matchAll(PAGE)].map(([, page = ""]) =>
    resolve(page, `src/${feature}/feature.ts`),
  );

function importsOf(file: string): string[] {
  if (!/\.tsx?$/.test(file)) {
    return [];
  }
  const text = readFileSync(file, "utf8").replace(TYPES, "");
  const wanted = LISTS_PAGES.test(file) ? text.replace(PAGE, "") : text;
  return [...wanted.matchAll(IMPORT)].map(([, name = ""]) => resolve(name, file));
}

function resolve(name: string, from: string): string {
  const base = name.startsWith("@/") ? path.join("src", name.slice(2)) : path.join(path.dirname(from), name);
  const found = [base, `${base}.ts`, `${base}.tsx`].find((file) => /\.\w+$/.test(file) && existsSync(file));
  if (!found) {
    throw new Error(`${from} imports ${name}, which isn't there`);
  }
  return found;
}
