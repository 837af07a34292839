// Lets the published page be installed and opened without a network. Where the browser refuses, as in private mode,
// the page works as before.
void navigator.serviceWorker?.register('offline.js').catch(() => undefined);
