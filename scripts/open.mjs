// Opens an address in the user's browser where a person sits in front of one.
import { spawn } from 'node:child_process';

/**
 * The program that opens addresses; null where nobody would see the page.
 * @param {{ platform: string, env: Readonly<Record<string, string | undefined>>, person: boolean }} machine
 * @returns {readonly string[] | null}
 */
export function opener({ platform, env, person }) {
  if (!person || env['CI'] !== undefined) return null;
  if (platform === 'darwin') return ['open'];
  // `start` takes its first quoted word for a title.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""'];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open'] : null;
}

/** Tries, and says nothing where it does not work: the address stands on the screen. @param {string} url */
export function openPage(url) {
  const [program, ...words] =
    opener({
      platform: process.platform,
      env: process.env,
      person: process.stdout.isTTY === true,
    }) ?? [];
  if (program === undefined) return;
  const run = spawn(program, [...words, url], { stdio: 'ignore', detached: true });
  run.on('error', () => undefined);
  run.unref();
}
