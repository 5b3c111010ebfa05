import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";

const PUBLISHED = /\.(js|css|svg|webmanifest|html)$/;

/** Emits sw.js: the source in tools/, told which files this very build consists of. */
export function serviceWorker(): Plugin {
  return {
    name: "service-worker",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const built = Object.keys(bundle).filter((name) => PUBLISHED.test(name) && name !== "index.html");
        const copied = readdirSync("public").filter((name) => PUBLISHED.test(name));
        // The home page, and the bare frame of all others.
        const files = ["/", "/index.html", ...[...built, ...copied].sort().map((name) => `/${name}`)];
        const hash = createHash("sha256").update(files.join());
        copied.forEach((name) => {
          hash.update(readFileSync(path.join("public", name)));
        });
        const source = readFileSync(path.resolve("tools/sw.js"), "utf8")
          .replace("__VERSION__", hash.digest("hex").slice(0, 12))
          .replace("__FILES__", JSON.stringify(files));
        this.emitFile({ type: "asset", fileName: "sw.js", source });
      },
    },
  };
}
