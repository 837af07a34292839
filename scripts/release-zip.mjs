// What a release holds: the add-on's three files by the names the Apps Script editor gives them, and the
// guide for pasting them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { root } from './ensure.mjs';

/**
 * The same bytes for the same files, whenever it is made.
 * @param {Readonly<Record<string, string>>} files as they are pushed
 */
export function releaseZip(files) {
  const { 'Code.js': code, ...others } = files;
  const guide = readFileSync(join(root, 'docs', 'publish', 'guide.html'), 'utf8');
  // Whoever pushes this folder with clasp pushes the script alone.
  const ignored = ['Guide.html', '.claspignore', '.clasp.json', ''].join('\n');
  const all = {
    'Code.gs': code ?? '',
    ...others,
    'Guide.html': guide,
    '.claspignore': ignored,
  };
  const packed = Object.entries(all).map(([name, text]) => [`claim-desk/${name}`, strToU8(text)]);
  return zipSync(Object.fromEntries(packed), { mtime: '2026-01-01T00:00:00' });
}
