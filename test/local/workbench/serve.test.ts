// The small web server: the page's own files and nothing else, on the next free port.
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
const front = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'"><p>page</p>`;
for (const [name, text] of [
  ['index.html', front],
  ['project.json', '{"file":null}'],
  ['secret.txt', 'no'],
] as const)
  writeFileSync(join(folder, name), text);

it('serves the page with its policy, and nothing beside it', async () => {
  const { url, close } = await serve(folder, { port: 0 });
  const page = await fetch(url);
  expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
    200,
    'text/html; charset=utf-8',
    front,
  ]);
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain('unsafe-eval');
  for (const name of ['secret.txt', '..%2fpackage.json', 'opened-file', 'app.js.map'])
    expect((await fetch(url + name)).status).toBe(404);
  expect((await fetch(url, { method: 'POST' })).status).toBe(404);
  await close();
});

it('takes the next port when one is taken, and hands out the file that was named', async () => {
  const file = join(folder, 'secret.txt');
  const first = await serve(folder, { port: 18_400 });
  const second = await serve(folder, { port: 18_400, file });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(new URL(first.url).port));
  const project: unknown = await (await fetch(`${second.url}project.json`)).json();
  expect(project).toEqual({ file: { name: 'secret.txt', url: 'opened-file' } });
  expect(await (await fetch(`${second.url}opened-file`)).text()).toBe('no');
  await Promise.all([first.close(), second.close()]);
});

it('lets a browser keep for good what is asked for by its content, and nothing else', async () => {
  const { url, close } = await serve(folder, { port: 0 });
  const mark = createHash('sha1').update(front).digest('hex');
  const kept = async (name: string) => (await fetch(url + name)).headers.get('cache-control');
  expect(await kept(`index.html?${mark}`)).toContain('immutable');
  for (const name of ['index.html', 'index.html?', `index.html?${mark.replace(/./g, '0')}`])
    expect(await kept(name)).toBe('no-cache');
  await close();
});
