// Keeps the page's files, so that it opens without a network; nothing else is ever kept or fetched.
const CACHE = `logframe-page-${"VERSION"}`;
const FILES = [/* FILES */];

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith("logframe-page-") && name !== CACHE) await caches.delete(name);
    }
    await self.clients.claim();
  })());
});

self.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== "GET" || !address.href.startsWith(self.registration.scope)) return;
  event.respondWith((async () => {
    const cache = await caches.open(CACHE);
    const kept = await cache.match(event.request, { ignoreSearch: true });
    if (kept) return kept;
    const answer = await fetch(event.request);
    if (answer.ok) await cache.put(event.request, answer.clone());
    return answer;
  })());
});

// The page asks once it is at rest: what was not needed yet is kept too.
self.addEventListener("message", (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(CACHE);
    try {
      for (const name of FILES) {
        const address = new URL(name, self.registration.scope).href;
        if (!(await cache.match(address))) await cache.add(address);
      }
      event.source.postMessage("offline");
    } catch {
      // Without a network, or without room, what was needed so far is kept.
    }
  })());
});
