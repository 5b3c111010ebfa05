// Keeps the application's own files on the device, so that it opens without a network. Data is never kept here.
const CACHE = "entregent-__VERSION__";
const FILES = __FILES__;
// Without the session: these files are for everybody, and must not meet a sign-in under way.
const FRESH = { cache: "reload", credentials: "omit" };
// Paths that belong to the server; a page opened there is never answered from the cache.
const SERVER = /^\/(oauth2|connexion|login|logout|session|graphql|actuator|connect|userinfo|\.well-known)(\/|$|\?)/;

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(FILES.map((file) => new Request(file, FRESH))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin || SERVER.test(url.pathname)) {
    return;
  }
  if (request.mode === "navigate") {
    event.respondWith(fetch(request).catch(() => caches.match("/")));
  } else if (FILES.includes(url.pathname)) {
    event.respondWith(caches.match(url.pathname).then((kept) => kept ?? fetch(request)));
  }
});
