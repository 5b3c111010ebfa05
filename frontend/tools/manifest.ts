// What servers are told of this build, in dist-manifest:
// trusted-documents.json, from persisted.json: the only documents that the server takes from a browser session;
// pages.json: the addresses that are the application's pages;
// written.json: those of them that the server writes whole.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { WRITTEN_PATHS } from "../src/app/publicPaths.ts";
import { pages } from "./pages.ts";

const documents: Record<string, string> = JSON.parse(readFileSync("persisted.json", "utf8"));
for (const [id, text] of Object.entries(documents)) {
  if (createHash("sha256").update(text).digest("hex") !== id) {
    throw new Error(`The document ${id} does not match its hash`);
  }
  if (/(query|mutation|subscription)\s+\w*Test/.test(text)) {
    throw new Error(`A document of a test is among the trusted ones: ${text.slice(0, 80)}`);
  }
}
const sorted = Object.fromEntries(Object.entries(documents).sort(([a], [b]) => a.localeCompare(b)));
mkdirSync("dist-manifest", { recursive: true });
writeFileSync("dist-manifest/trusted-documents.json", `${JSON.stringify(sorted, null, 1)}\n`);
writeFileSync("dist-manifest/pages.json", `${JSON.stringify(pages(), null, 1)}\n`);
writeFileSync("dist-manifest/written.json", `${JSON.stringify(WRITTEN_PATHS, null, 1)}\n`);
console.log(`${pages().length} pages, ${Object.keys(sorted).length} trusted documents`);
