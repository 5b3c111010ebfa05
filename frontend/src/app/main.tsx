import "./trustedTypes";
import "@/ui/tokens.css";
import "@/ui/base.css";
import { openSession } from "@/access/session";
import { watchSession } from "@/access/watchSession";
import { savedLocale } from "@/lib/locale";
import { loadBeside } from "./beside";
import { isPublicPath } from "./publicPaths";
import { registerServiceWorker } from "./serviceWorker";
import { showStartFailure } from "./startFailure";

registerServiceWorker();
watchSession();
const opening = openSession();
const root = document.getElementById("root");
if (!root) {
  throw new Error("The page has no root element");
}
try {
  const locale = savedLocale();
  const isPublic = isPublicPath(location.pathname);
  const words = loadBeside(isPublic, locale);
  // Whoever only looks in doesn't load what members need.
  const app = isPublic ? await import("./publicApp") : await import("./memberApp");
  await app.start(root, locale, words, opening);
} catch (problem) {
  showStartFailure(root, problem);
}
