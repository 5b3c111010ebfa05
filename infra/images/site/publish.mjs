// publish.mjs DIST PAGES TARGET: what nginx serves of a build. Source maps and the build's own manifest stay behind;
// every text file that gains by it gets a .br and a .gz beside it, which nginx sends as they are. PAGES, the JSON list of the
// addresses that are pages, becomes a part of nginx's configuration, and so does written.json beside it: those that the backend
// writes.
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
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

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const map = (variable, otherwise, lines) => [`map $uri $${variable} {`, `  default ${otherwise};`, ...lines, "}", ""];
const written = read(join(dirname(pages), "written.json"));
const frames = read(pages)
  .filter((page) => !written.includes(page))
  .map((page) => `  ${pattern(page)} /index.html;`);
const elsewhere = written.map((page) => `  ${pattern(page)} @written;`);
// The first default names no file, the second what answers for no page.
writeFileSync(
  join(target, ".pages.conf"),
  [...map("frame", "/.none", frames), ...map("elsewhere", "@nowhere", elsewhere)].join("\n"),
);
