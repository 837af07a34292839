// The container of old Office files: a small file system with a table of which sector follows which.
// Only the streams at its top are looked at, and a stream is fetched when it is asked for.
import { damaged, tooLarge } from '../problem';

/** From here on a number is no sector but a sign, such as the end of a chain. */
const firstSign = 0xfffffffa;
const entrySize = 128;
const miniSize = 64;
/** A workbook has a dozen. */
const maxEntries = 100_000;

export interface Container {
  /** Of the streams and folders at the top, in capitals: programs differ in that. */
  readonly names: readonly string[];
  /** A stream's bytes, by its name in capitals; null when there is none. */
  stream(name: string): Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Opens a container; throws when its tables lead nowhere or round in circles. */
export function openContainer(bytes: Uint8Array): Container {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u32 = (at: number): number => view.getUint32(at, true);
  const sectorSize = 2 ** view.getUint16(30, true);
  if (sectorSize !== 512 && sectorSize !== 4096) throw damaged();
  const sectors = Math.ceil(bytes.length / sectorSize) - 1;
  const offset = (sector: number): number => {
    if (sector >= sectors) throw damaged();
    return (sector + 1) * sectorSize;
  };
  const perSector = sectorSize / 4;

  /** The sectors from `start` on; a chain longer than the file is a circle. */
  function chain(start: number, next: (sector: number) => number, most: number): number[] {
    const found: number[] = [];
    for (let sector = start; sector < firstSign; sector = next(sector)) {
      if (found.length > most) throw damaged();
      found.push(sector);
    }
    return found;
  }

  const table: number[] = [];
  for (let at = 0; at < 109; at++) table.push(u32(76 + at * 4));
  const nextOfTable = (sector: number): number => u32(offset(sector) + sectorSize - 4);
  const more = u32(72) === 0 ? [] : chain(u32(68), nextOfTable, sectors);
  for (const sector of more)
    for (let at = 0; at < perSector - 1; at++) table.push(u32(offset(sector) + at * 4));
  const following = (sector: number): number =>
    u32(offset(table[Math.floor(sector / perSector)] ?? firstSign) + (sector % perSector) * 4);

  function joined(list: readonly number[], size: number): Uint8Array {
    const whole = new Uint8Array(list.length * sectorSize);
    list.forEach((sector, at) => {
      whole.set(bytes.subarray(offset(sector), offset(sector) + sectorSize), at * sectorSize);
    });
    if (size > whole.length) throw damaged();
    return whole.subarray(0, size);
  }
  const sectorsFrom = (start: number): number[] => chain(start, following, sectors);

  const folder = sectorsFrom(u32(48));
  const perFolder = sectorSize / entrySize;
  if (folder.length * perFolder > maxEntries) throw tooLarge('The workbook has too many parts.');

  function entry(index: number): Entry {
    const at =
      offset(folder[Math.floor(index / perFolder)] ?? firstSign) + (index % perFolder) * entrySize;
    const nameEnd = at + Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    return {
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, nameEnd)),
      kind: view.getUint8(at + 66),
      left: u32(at + 68),
      right: u32(at + 72),
      child: u32(at + 76),
      start: u32(at + 116),
      size: u32(at + 120),
    };
  }

  const root = entry(0);
  const entries = new Map<string, Entry>();
  const waiting = [root.child];
  const seen = new Set<number>();
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (index >= firstSign || seen.has(index)) continue;
    seen.add(index);
    const found = entry(index);
    entries.set(found.name.toUpperCase(), found);
    waiting.push(found.left, found.right);
  }

  /** Short streams share the sectors of one stream, in smaller ones of their own. */
  function short({ start, size }: Entry): Uint8Array {
    const shared = joined(sectorsFrom(root.start), root.size);
    const miniTable = sectorsFrom(u32(60));
    const next = (mini: number): number =>
      u32(offset(miniTable[Math.floor(mini / perSector)] ?? firstSign) + (mini % perSector) * 4);
    const minis = chain(start, next, shared.length / miniSize);
    if (minis.length * miniSize < size) throw damaged();
    const whole = new Uint8Array(minis.length * miniSize);
    for (let at = 0; at * miniSize < size; at++) {
      const from = (minis[at] ?? 0) * miniSize;
      whole.set(shared.subarray(from, from + miniSize), at * miniSize);
    }
    return whole.subarray(0, size);
  }

  return {
    names: [...entries.keys()],
    stream(name) {
      const found = entries.get(name);
      if (found?.kind !== 2) return null;
      return found.size < u32(56) ? short(found) : joined(sectorsFrom(found.start), found.size);
    },
  };
}
