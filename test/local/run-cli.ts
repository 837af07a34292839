// The command as a terminal runs it, over files in memory.
import { filesLike } from '../../src/local/cli/glob';
import type { Terminal } from '../../src/local/cli/input';
import { run } from '../../src/local/cli/run';
import { day } from '../make';

const bytes = (text: string) => new TextEncoder().encode(text);

/** In pieces that end anywhere, as a disk gives them. */
function* cutUp(all: Uint8Array): Generator<Uint8Array> {
  const size = all.length < 20_000 ? 61 : 4099;
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

/** Runs the command over files in memory; columns are given as an object per row. */
export async function classify(
  argv: readonly string[],
  files: Record<string, string | Uint8Array>,
) {
  let out = '';
  let err = '';
  const written = new Map<string, Uint8Array>();
  const io: Terminal = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    width: 140,
    progress: false,
    colour: false,
    today: () => day('2026-11-21'),
    open: async (file) => {
      const found = new Map(Object.entries(files)).get(file);
      if (found === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      const all = typeof found === 'string' ? bytes(found) : found;
      return { size: all.length, pieces: () => cutUp(all) };
    },
    like: (pattern) =>
      filesLike(pattern, {
        entries: (folder) =>
          folder === '' ? Object.keys(files).map((name) => ({ name, isFile: true })) : [],
        slashes: /\//,
        foldsCase: false,
      }),
    begin: (file) => {
      const pieces: Uint8Array[] = [];
      return {
        push: (piece) => pieces.push(piece),
        done: () => written.set(file, new Uint8Array(Buffer.concat(pieces))),
        drop: () => undefined,
      };
    },
    pause: async () => undefined,
    same: (one, other) => one === other,
  };
  const code = await run(argv, io);
  return { code, out, err, written };
}
