// A small web server for one folder of the page's files, on this machine only.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';
import { sidebarPolicy } from './build-workbench.mjs';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
]);

const FILES = [
  'index.html',
  'app.js',
  'app.css',
  'realm.html',
  'services.js',
  'file-worker.js',
  'Code.js',
  'sidebar.html',
  'project.json',
];

/**
 * Serves the page's files and nothing else, beside one file of the user's. Tries the next port while one
 * is taken; gives the address.
 * @param {string} folder
 * @param {{ file?: string, port?: number }} [how]
 */
export async function serve(folder, { file, port = 8400 } = {}) {
  const opened = file === undefined ? null : { name: basename(file), url: 'opened-file' };
  /** @param {string} name */
  const contentOf = (name) => {
    if (opened !== null && file !== undefined && name === opened.url) return readFileSync(file);
    if (!FILES.includes(name)) return null;
    const content = readFileSync(join(folder, name));
    if (name !== 'project.json' || opened === null) return content;
    return Buffer.from(JSON.stringify({ ...JSON.parse(content.toString('utf8')), file: opened }));
  };
  // What the page says of itself holds for all its files but the frame's.
  const policy =
    /Content-Security-Policy" content="([^"]*)"/.exec(
      readFileSync(join(folder, 'index.html'), 'utf8'),
    )?.[1] ?? "default-src 'none'";
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const [path = '/', asked] = (request.url ?? '/').split('?');
    const name = path === '/' ? 'index.html' : path.slice(1);
    // Another site that points its own name at this machine is refused.
    const known = host === '127.0.0.1' || host === 'localhost';
    const content = known && request.method === 'GET' ? contentOf(name) : null;
    if (content === null) {
      response.writeHead(known ? 404 : 403, { 'Content-Type': 'text/plain' });
      response.end(known ? 'Not found\n' : 'Forbidden\n');
      return;
    }
    // The browser asks each time, and keeps what has not changed; what is asked for by its content never does.
    const mark = createHash('sha1').update(content).digest('hex');
    const tag = `"${mark}"`;
    const same = request.headers['if-none-match'] === tag;
    response.writeHead(same ? 304 : 200, {
      'Content-Type': TYPES.get(extname(name)) ?? 'application/octet-stream',
      'Content-Security-Policy': name === 'sidebar.html' ? sidebarPolicy : policy,
      'Cache-Control': asked === mark ? 'max-age=31536000, immutable' : 'no-cache',
      ETag: tag,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(same ? undefined : content);
  });
  /** @type {number} */
  const taken = await new Promise((done, fail) => {
    let at = port;
    server.on('error', (error) => {
      const next = 'code' in error && error.code === 'EADDRINUSE' && port !== 0 && at < port + 100;
      if (!next) return fail(error);
      at += 1;
      server.listen(at, '127.0.0.1');
    });
    server.on('listening', () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : at);
    });
    server.listen(at, '127.0.0.1');
  });
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      /** @type {Promise<void>} */ (
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        })
      ),
  };
}
