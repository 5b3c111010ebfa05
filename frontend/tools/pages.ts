// The addresses of the application's pages, as its router has them: whoever serves the application answers these with its frame, and
// "not found" to all others.
import { readFileSync } from "node:fs";
import { PUBLIC_PATHS } from "../src/app/publicPaths.ts";
import { features } from "./features.ts";

/** `/membres/$id`: a segment that begins with a dollar stands for any one. */
export function pages(): string[] {
  const routed = features().flatMap((name) =>
    [...readFileSync(`src/${name}/pages.ts`, "utf8").matchAll(/^\s*path: "([^"]+)",$/gm)].map(([, path = ""]) => path),
  );
  return [...PUBLIC_PATHS, ...routed];
}
