// Keeps the application's own files on the device, so that it opens without a network. Data is never kept here.
const CACHE = "entregent-__VERSION__";
const FILES = __FILES__;
// Without the session: these files are for everybody, and must not meet a sign-in under way.
const FRESH = { cache: "reload", credentials: "omit" };
// Paths that belong to the server; a page opened there is never answered from the cache.
const SERVER =
  /^\/(oauth2|connexion|courrier|login|logout|session|graphql|actuator|connect|userinfo|\.well-known)(\/|$|\?)/;
const SIGN_IN = "/oauth2/authorization/";

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(FILES.map((file) => new Request(file, FRESH))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOldCaches().then(() => self.clients.claim()));
});

// Pages that were open when this version came still load the files of theirs: the version before stays.
async function dropOldCaches() {
  const others = (await caches.keys()).filter((name) => name.startsWith("entregent-") && name !== CACHE);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) {
    return;
  }
  if (request.mode === "navigate" && url.pathname.startsWith(SIGN_IN)) {
    event.respondWith(fetch(request).catch(() => Response.redirect(pathBack(url))));
  } else if (SERVER.test(url.pathname)) {
    return;
  } else if (request.mode === "navigate") {
    event.respondWith(fetch(request).catch(() => keptPage(url.pathname)));
  } else if (FILES.includes(url.pathname) || url.pathname.startsWith("/assets/")) {
    event.respondWith(kept(url.pathname).then((file) => file ?? fetch(request)));
  }
});

// The page itself where it is kept, as the home page is; else the frame, which finds its page by the address.
async function keptPage(path) {
  return (FILES.includes(path) && (await kept(path))) || (await kept("/index.html")) || Response.error();
}

// This version's file, or one of the version before; none where the browser has closed its storage.
async function kept(path) {
  try {
    return (await (await caches.open(CACHE)).match(path)) ?? (await caches.match(path));
  } catch {
    return undefined;
  }
}

// Signing in needs the network: the page where it was wanted says so, instead of the browser.
function pathBack(url) {
  const back = new URL(url.searchParams.get("continue") ?? "/", self.location.origin);
  return back.origin === self.location.origin && !SERVER.test(back.pathname)
    ? back
    : new URL("/", self.location.origin);
}
