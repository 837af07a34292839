// npm run site: the page as a folder of static files for any web server, which a browser may install and open
// without a network. `npm start` has none of that: there a page that keeps itself would show an old build.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, root } from './ensure.mjs';

const icons = [128, 96];

/** @param {readonly string[]} files @param {string} folder */
function buildName(files, folder) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Builds the folder. @param {string} [folder] @returns {Promise<string>} */
export async function buildSite(folder = join(root, 'dist-local', 'site')) {
  const { builtWorkbench, bundle } = await import('./build-workbench.mjs');
  const page = await builtWorkbench();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(page))
    if (/\.(?:html|js|css|json)$/.test(name)) cpSync(join(page, name), join(folder, name));
  for (const size of icons)
    cpSync(
      join(root, 'docs', 'publish', 'pictures', `icon-${size}.png`),
      join(folder, `icon-${size}.png`),
    );
  const put = (/** @type {string} */ name, /** @type {string} */ text) =>
    writeFileSync(join(folder, name), text);
  const source = join(root, 'src', 'local', 'workbench', 'site');
  const [install] = await bundle({ entryPoints: [join(source, 'install.ts')] });
  put('install.js', install?.text ?? '');
  put(
    'site.webmanifest',
    JSON.stringify({
      name: 'Claim Desk',
      short_name: 'Claim Desk',
      start_url: './',
      display: 'standalone',
      background_color: '#ffffff',
      theme_color: '#0b57d0',
      icons: icons.map((size) => ({
        src: `icon-${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
      })),
    }),
  );
  const index = readFileSync(join(folder, 'index.html'), 'utf8');
  const links =
    '<link rel="manifest" href="site.webmanifest" /><script src="install.js" defer></script>';
  put('index.html', index.replace('</head>', `${links}</head>`));
  const files = readdirSync(folder).sort();
  const BUILD = { name: buildName(files, folder), files: ['./', ...files] };
  const [offline] = await bundle({
    entryPoints: [join(source, 'offline.ts')],
    define: { BUILD: JSON.stringify(BUILD) },
  });
  put('offline.js', offline?.text ?? '');
  return folder;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled();
  console.log(`${relative(root, await buildSite())}  the page as static files`);
}
