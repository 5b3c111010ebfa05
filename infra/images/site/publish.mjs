// publish.mjs DIST PAGES TARGET: what nginx serves of a build. Source maps and the build's own manifest stay behind;
// every text file that gains by it gets a .br and a .gz beside it, which nginx sends as they are. PAGES, the JSON list of the
// addresses that are pages, becomes a part of nginx's configuration.
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const TEXT = new Set([".css", ".html", ".js", ".json", ".svg", ".txt", ".webmanifest"]);
const SMALLEST_BYTES = 1024;

const [dist, pages, target] = process.argv.slice(2);
cpSync(dist, target, {
  recursive: true,
  filter: (path) => extname(path) !== ".map" && basename(path) !== ".vite",
});

for (const name of readdirSync(target, { recursive: true })) {
  if (!TEXT.has(extname(name))) continue;
  const path = join(target, name);
  const plain = readFileSync(path);
  if (plain.length < SMALLEST_BYTES) continue;
  writeFileSync(`${path}.br`, brotliCompressSync(plain));
  writeFileSync(`${path}.gz`, gzipSync(plain, { level: 9 }));
}

/** `/membres/$id`, with or without a last slash. */
function pattern(page) {
  const segments = page.split("/").filter(Boolean);
  return `"~^${segments.map((name) => `/${name.startsWith("$") ? "[^/]+" : name}`).join("")}/?$"`;
}

const frames = JSON.parse(readFileSync(pages, "utf8")).map((page) => `  ${pattern(page)} /index.html;`);
// The default names no file.
writeFileSync(join(target, ".pages.conf"), ["map $uri $frame {", "  default /.none;", ...frames, "}", ""].join("\n"));
