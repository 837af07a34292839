// Loaded before clasp: sends what it says to Google to a stand-in on this machine, and nothing anywhere else.
import Module, { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const rootUrl = process.env['STAND_IN'];
if (rootUrl !== undefined) {
  const connect = Socket.prototype.connect;
  /** @param {unknown[]} given */
  Socket.prototype.connect = function (...given) {
    const [first, second] = given.flat();
    const host = typeof first === 'object' && first !== null ? Reflect.get(first, 'host') : second;
    if (host !== '127.0.0.1') throw new Error(`tried to reach ${host}`);
    return Reflect.apply(connect, this, given);
  };

  // Clasp talks to a few of the hundreds of services that its library loads: the others take two seconds.
  const needed = ['discovery', 'drive', 'logging', 'oauth2', 'script', 'serviceusage'];
  const load = Module.prototype.require;
  /** @param {string} id */
  Module.prototype.require = function (id) {
    const [, service] = /googleapis.build.src.apis.(\w+)/.exec(join(this.path, id)) ?? [];
    return service === undefined || needed.includes(service) ? load.call(this, id) : {};
  };

  const clasp = pathToFileURL(process.argv[1] ?? '');
  if (clasp.pathname.includes('/clasp/')) {
    const { google } = createRequire(clasp)('googleapis');
    for (const service of ['script', 'drive', 'oauth2']) {
      const open = google[service].bind(google);
      /** @param {string | object} options */
      google[service] = (options) =>
        open({ ...(typeof options === 'string' ? { version: options } : options), rootUrl });
    }
  }
}
