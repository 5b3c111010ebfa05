import "./trustedTypes";
import "@/ui/tokens.css";
import "@/ui/base.css";
import "./public.css";
import "./publicCards.css";
import "./publicForm.css";
import "./publicGuide.css";
import "@/home/home.css";
import "@/finder/finder.css";
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
  // Whoever only looks in doesn't load what members need. What the server wrote may be a page of members, too.
  const isPublic = isPublicPath(location.pathname) || (root.hasChildNodes() && !(await opening).isSignedIn);
  const words = loadBeside(isPublic, locale);
  const app = isPublic ? await import("./publicApp") : await import("./memberApp");
  await app.start(root, locale, words, opening);
} catch (problem) {
  // What the server wrote can be read without us.
  if (!root.hasChildNodes()) {
    showStartFailure(root, problem);
  }
}
