// The add-on as the build makes it: built once for each file of tests that asks for it.
import { makeAddon } from '../../scripts/build-addon.mjs';

const { files, metafile, plain } = await makeAddon();

/** The bundle before its tables wait until they are needed. */
export const builtPlain = plain;

/** One of the three files. */
export function builtFile(name: 'Code.js' | 'Sidebar.html' | 'appsscript.json'): string {
  const text = files[name];
  if (text === undefined) throw new Error(`the build made no ${name}`);
  return text;
}

export const builtNames = Object.keys(files);

/** Bytes each source file takes in the bundle. */
export const bytesBySource = new Map(
  Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) =>
    Object.entries(inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput] as const),
  ),
);
