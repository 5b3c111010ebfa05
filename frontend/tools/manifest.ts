// persisted.json -> dist-manifest/trusted-documents.json: the only documents that the server takes from a browser session.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

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
console.log(`${Object.keys(sorted).length} trusted documents`);
