import type { Plugin } from "vite";
import { isWrittenPath } from "../src/app/publicPaths.ts";

const LANGUAGE = /(<html lang=")[^"]*/;
const HEAD = /<title>[\s\S]*?(?=<meta name="color-scheme")/;
const ROOT = /(<div id="root">)([\s\S]*)(<\/div>\s*<\/body>)/;

/** While developing there is no built frame for the server to fill: what it writes goes into ours. */
export function written(backend: string): Plugin {
  return {
    name: "written",
    apply: "serve",
    transformIndexHtml: {
      order: "post",
      async handler(html, { originalUrl = "/" }) {
        if (!isWrittenPath(new URL(originalUrl, backend).pathname)) {
          return html;
        }
        const answer = await fetch(new URL(originalUrl, backend), { headers: { accept: "text/html" } }).catch(
          () => null,
        );
        return answer ? filled(html, await answer.text()) : html;
      },
    },
  };
}

/** Replaced by functions: a text may hold what would stand for a part of the match. */
export function filled(frame: string, page: string): string {
  const [, , body = ""] = ROOT.exec(page.replaceAll(/<(script|noscript)\b(?![^>]*ld\+json)[\s\S]*?<\/\1>/g, "")) ?? [];
  const [head = ""] = HEAD.exec(page) ?? [];
  const [language = '<html lang="fr'] = LANGUAGE.exec(page) ?? [];
  return frame
    .replace(LANGUAGE, () => language)
    .replace(HEAD, () => head)
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`);
}
