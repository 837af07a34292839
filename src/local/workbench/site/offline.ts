// The service worker of the published page: keeps every file of one build, and answers from it without a network.
// A new build waits until no page of the old one is open, so that files of two builds never meet.

/** Filled in by the build: a name that changes with any file, and the files. */
declare const BUILD: { readonly name: string; readonly files: readonly string[] };

/** What the events of a service worker have beside those of a page. */
interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Waiting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const isWaiting = (event: Event): event is Waiting => 'waitUntil' in event;
const isAsked = (event: Event): event is Asked => isWaiting(event) && 'request' in event;

const prefix = 'claim-desk-';
const cacheName = `${prefix}${BUILD.name}`;

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  // Past the browser's own cache, which may hold a file of the build before.
  await cache.addAll(BUILD.files.map((file) => new Request(file, { cache: 'reload' })));
}

async function dropOld(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(prefix) && name !== cacheName) await caches.delete(name);
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}

self.addEventListener('install', (event) => {
  if (isWaiting(event)) event.waitUntil(keepAll());
});
self.addEventListener('activate', (event) => {
  if (isWaiting(event)) event.waitUntil(dropOld());
});
self.addEventListener('fetch', (event) => {
  if (isAsked(event) && event.request.method === 'GET') event.respondWith(answer(event.request));
});
