// Builds the workbench page: static files that any web server can hand out.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { makeAddon } from './build-addon.mjs';
import { root } from './ensure.mjs';

/**
 * What the page may load: its own files, the scripts that stand in the sidebar, known by their hashes, and nothing
 * from anywhere else.
 * @param {readonly string[]} inside
 */
const pagePolicy = (inside) =>
  `default-src 'self'; script-src 'self' ${inside.map((hash) => `'sha256-${hash}'`).join(' ')}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'`;
/** The sidebar is one text with its scripts inside, in a frame that has no origin and no network. */
export const sidebarPolicy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'";

const source = join(root, 'src', 'local', 'workbench');
const meta = (/** @type {string} */ policy) =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

/** @param {import('esbuild').BuildOptions} options */
export const bundle = async (options) => {
  const made = await build({
    absWorkingDir: root,
    bundle: true,
    charset: 'utf8',
    format: 'iife',
    logLevel: 'warning',
    minify: true,
    target: 'es2022',
    write: false,
    ...options,
  });
  return made.outputFiles ?? [];
};

/** The sidebar's file: Google's own page, with `google.script` put in before anything of it runs. */
async function sidebarPage(/** @type {string} */ html) {
  const [client] = await bundle({ entryPoints: [join(source, 'page', 'google-script.ts')] });
  const script = (client?.text ?? '')
    .replace(/<\/script/gi, '<\\/script')
    .replace(/<!--/g, '<\\!--');
  const head = /<head[^>]*>/i.exec(html);
  if (head === null) throw new Error('Sidebar.html has no <head>');
  const at = head.index + head[0].length;
  return `${html.slice(0, at)}${meta(sidebarPolicy)}<script>${script}</script>${html.slice(at)}`;
}

/** The hashes of the scripts that stand in a page. @param {string} html */
const scriptHashes = (html) =>
  [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) =>
    createHash('sha256').update(text).digest('base64'),
  );

/** A file's address that changes with its content: a realm is made for every run, and asks for nothing twice. */
const dated = (/** @type {string} */ name, /** @type {string} */ content) =>
  `${name}?${createHash('sha1').update(content).digest('hex')}`;

/** Every file of the page, by name. @returns {Promise<Record<string, string | Uint8Array>>} */
async function makeWorkbench() {
  const { files } = await makeAddon();
  const code = files['Code.js'] ?? '';
  const html = files['Sidebar.html'] ?? '';
  const [app, services, worker] = await Promise.all([
    bundle({
      entryPoints: { app: join(source, 'main.ts') },
      outdir: 'out',
      loader: { '.woff2': 'dataurl', '.woff': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
    bundle({ entryPoints: [join(source, 'realm', 'services.ts')] }),
    bundle({ entryPoints: [join(source, 'document', 'file-worker.ts')] }),
  ]);
  /** @param {string} end */
  const part = (end) => app.find(({ path }) => path.endsWith(end))?.text ?? '';
  /** @param {string} name */
  const example = (name) => ({
    name,
    bytes: readFileSync(join(root, 'examples', name)).toString('base64'),
    day: '2026-11-21',
  });
  const frame = await sidebarPage(html);
  const service = services[0]?.text ?? '';
  const policy = pagePolicy(scriptHashes(frame));
  return {
    'index.html': readFileSync(join(source, 'page', 'index.html'), 'utf8').replace(
      '{{csp}}',
      policy,
    ),
    'app.js': part('.js'),
    'app.css': part('.css'),
    'realm.html': `<!doctype html><html lang="en"><head><meta charset="utf-8">${meta(policy)}<title>Realm</title></head><body><script src="${dated('services.js', service)}"></script><script src="${dated('Code.js', code)}"></script></body></html>\n`,
    'services.js': service,
    'file-worker.js': worker[0]?.text ?? '',
    'Code.js': code,
    'sidebar.html': frame,
    'project.json': JSON.stringify({
      manifest: JSON.parse(files['appsscript.json'] ?? '{}'),
      sidebar: html,
      frame,
      examples: { en: example('tracker.csv'), zh: example('aliexpress-zh.csv') },
      file: null,
    }),
  };
}

/** @param {string} folder */
const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(join(folder, name)).mtimeMs,
    ),
  );

/** The folder of an up-to-date build. */
export async function builtWorkbench() {
  const folder = join(root, 'dist-local', 'workbench');
  const mark = join(folder, 'index.html');
  const sources = Math.max(
    ...['src', 'scripts', 'examples'].map((name) => newest(join(root, name))),
    statSync(join(root, 'package-lock.json')).mtimeMs,
    statSync(join(root, 'appsscript.json')).mtimeMs,
  );
  if (existsSync(mark) && statSync(mark).mtimeMs >= sources) return folder;
  const { 'index.html': page = '', ...files } = await makeWorkbench();
  mkdirSync(folder, { recursive: true });
  // Others may build at the same time, or hand out what is there: each file changes at one stroke.
  const put = (/** @type {string} */ name, /** @type {string | Uint8Array} */ content) => {
    const beside = join(folder, `${name}.${process.pid}`);
    writeFileSync(beside, content);
    renameSync(beside, join(folder, name));
  };
  for (const [name, content] of Object.entries(files)) put(name, content);
  // Written last: an interrupted build is no build.
  put('index.html', page);
  return folder;
}
