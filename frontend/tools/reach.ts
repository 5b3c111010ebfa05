import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** A file of ours, what is generated apart. */
const NAME = /((?:@|\.{1,2})\/(?!__generated__)[^"]+)/.source;
const AT_ONCE = new RegExp(`(?:\\bfrom\\s+|\\bimport\\s+)"${NAME}"`, "g");
const LATER = new RegExp(`\\bimport\\(\\s*"${NAME}"`, "g");
const TYPES = /^(?:import|export) type [^;]*;/gm;
/** A page comes with its feature's words, whoever loads it: nobody else reaches it. */
const PAGE = /\/\w+Page$/;

type Imports = (text: string) => string[];

const names = (text: string, imports: RegExp) => [...text.matchAll(imports)].map(([, name = ""]) => name);
const atOnce: Imports = (text) => names(text, AT_ONCE);
const whenever: Imports = (text) => [...atOnce(text), ...names(text, LATER).filter((name) => !PAGE.test(name))];

/** The source files that a browser loads together with these: whatever they import, and so on. */
export const reachAtOnce = (entries: readonly string[]): Set<string> => follow(entries, atOnce);

/** The source files that these may need, at once or later. */
export const reach = (entries: readonly string[]): Set<string> => follow(entries, whenever);

/** The pages that a feature brings. */
export const pagesOf = (feature: string): string[] => {
  const list = `src/${feature}/pages.ts`;
  return names(readFileSync(list, "utf8"), LATER)
    .filter((name) => PAGE.test(name))
    .map((page) => resolve(page, list));
};

function follow(files: readonly string[], imports: Imports, found = new Set<string>()): Set<string> {
  for (const file of files) {
    if (!found.has(file)) {
      found.add(file);
      follow(importsOf(file, imports), imports, found);
    }
  }
  return found;
}

function importsOf(file: string, imports: Imports): string[] {
  return /\.tsx?$/.test(file)
    ? imports(readFileSync(file, "utf8").replace(TYPES, "")).map((name) => resolve(name, file))
    : [];
}

function resolve(name: string, from: string): string {
  const base = name.startsWith("@/") ? path.join("src", name.slice(2)) : path.join(path.dirname(from), name);
  const found = [base, `${base}.ts`, `${base}.tsx`].find((file) => /\.\w+$/.test(file) && existsSync(file));
  if (!found) {
    throw new Error(`${from} imports ${name}, which isn't there`);
  }
  return found;
}
