import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filled } from "./written";

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <title>Chapters · Entregent</title>
    <link rel="canonical" href="https://entregent.example/groupes" />
    <script type="application/ld+json">{"name":"$& and $1"}</script>
    <meta name="color-scheme" content="light dark" />
    <script type="module" src="/assets/index-1a2b.js"></script>
  </head>
  <body>
    <div id="root"><div class="public" data-written><h1>Chapters</h1></div>
</div>
  </body>
</html>`;

test("what the server wrote stands in the frame, which keeps its own scripts", () => {
  const page = filled(readFileSync("index.html", "utf8"), PAGE);
  expect(page).toContain('<html lang="en">');
  expect(page).toContain("<title>Chapters · Entregent</title>");
  expect(page).toContain('{"name":"$& and $1"}');
  expect(page).toMatch(/<div id="root"><div class="public" data-written><h1>Chapters<\/h1><\/div>\s*<\/div>/);
  expect(page).toContain('src="/src/app/main.tsx"');
  expect(page).not.toContain("index-1a2b");
});
