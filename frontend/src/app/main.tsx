import "./trustedTypes";
import "@/ui/tokens.css";
import "@/ui/base.css";
import { openSession } from "@/access/session";
import { savedLocale } from "@/lib/locale";
import { isPublicPath } from "./publicPaths";
import { registerServiceWorker } from "./serviceWorker";

// A new version was published and the old one's files are gone: take the new one.
addEventListener("vite:preloadError", () => location.reload());

registerServiceWorker();
const opening = openSession();
const root = document.getElementById("root");
if (!root) {
  throw new Error("The page has no root element");
}
// Whoever only looks in doesn't load what members need.
const app = isPublicPath(location.pathname) ? await import("./publicApp") : await import("./memberApp");
await app.start(root, savedLocale(), opening);
