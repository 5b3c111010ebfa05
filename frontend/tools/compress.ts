// Beside each text file of the build its Brotli and gzip forms, so that no server compresses at every request.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const TEXT = /\.(js|css|svg|html|webmanifest)$/;
// Below this a compressed file saves nothing on the wire.
const LEAST_BYTES = 1000;

for (const name of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  const file = path.join("dist", name);
  if (TEXT.test(name)) {
    const content = readFileSync(file);
    if (content.length >= LEAST_BYTES) {
      writeFileSync(`${file}.br`, brotliCompressSync(content));
      writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    }
  }
}
