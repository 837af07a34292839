// The ZIP container of .xlsx files, read and rewritten so that every part nobody touched keeps its
// exact packed bytes.
import { tooLarge, Unreadable } from './problem';

export interface ZipEntry {
  /** With forward slashes, as the format wants it and some programs do not write it. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly dosTime: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;
const centralMark = 0x02014b50;
const localMark = 0x04034b50;
const full32 = 0xffffffff;
const utf8Name = 0x800;
const encrypted = 0x1;
/** A workbook with a picture in every row has some thousands. */
const maxParts = 20_000;
/** Bytes of all parts once unpacked, those included that are never read: pictures hardly grow. */
const maxTogether = 1024 * 1024 * 1024;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const u64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return -1;
}

/** Sizes and place that do not fit 32 bits stand in an extra field, in this order. */
function widened(view: DataView, extra: number, extraEnd: number, values: number[]): number[] {
  for (let at = extra; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return values.map((value) => {
      if (value !== full32) return value;
      next += 8;
      return u64(view, next - 8);
    });
  }
  return values;
}

/** A part, and where in the archive it lies. */
interface Placed {
  readonly entry: ZipEntry;
  readonly start: number;
  readonly end: number;
}

/** Whether parts share bytes or names: then readers see different things in the same archive. */
function isAmbiguous(parts: readonly Placed[]): boolean {
  const names = new Set(parts.map(({ entry }) => entry.name.toLowerCase()));
  if (names.size < parts.length) return true;
  const inOrder = [...parts].sort((a, b) => a.start - b.start);
  return inOrder.some(({ start }, at) => start < (inOrder[at - 1]?.end ?? 0));
}

function entries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end < 0) return null;
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (end >= 20 && view.getUint32(end - 20, true) === locator64Mark) {
    const wide = u64(view, end - 12);
    if (view.getUint32(wide, true) !== end64Mark) return null;
    count = u64(view, wide + 32);
    at = u64(view, wide + 48);
  }
  if (count > maxParts) throw tooLarge('The workbook has too many parts.');
  const found: Placed[] = [];
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== centralMark) return null;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const flags = view.getUint16(at + 8, true);
    const narrow = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
    const [size = 0, packedSize = 0, local = 0] = widened(view, nameEnd, extraEnd, narrow);
    if ((flags & encrypted) !== 0 || view.getUint32(local, true) !== localMark) return null;
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (data + packedSize > bytes.length) return null;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replace(/\\/g, '/');
    const entry = {
      name: name.replace(/^\/+/, ''),
      method: view.getUint16(at + 10, true),
      dosTime: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size,
      packed: bytes.subarray(data, data + packedSize),
    };
    if (!name.endsWith('/')) found.push({ entry, start: local, end: data + packedSize });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  if (found.reduce((sum, { entry }) => sum + entry.size, 0) > maxTogether)
    throw tooLarge('Its content is too large once unpacked.');
  return isAmbiguous(found) ? null : found.map(({ entry }) => entry);
}

/** The parts of an archive, or null when its directory cannot be read or contradicts itself. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] | null {
  try {
    return entries(bytes);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    return null;
  }
}

/** What the platform puts before packed bytes, and the eight bytes behind them it adds as well. */
export const gzipHead = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff] as const;
const gzipTail = 8;

async function gzipped(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const through = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(through).arrayBuffer());
}

/** The same part with new text. */
export async function withText(entry: ZipEntry, text: string): Promise<ZipEntry> {
  const bytes = new TextEncoder().encode(text);
  const framed = await gzipped(bytes);
  const crc = viewOf(framed).getUint32(framed.length - gzipTail, true);
  const packed = framed.subarray(gzipHead.length, framed.length - gzipTail);
  return { ...entry, method: 8, crc, size: bytes.length, packed };
}

function header(entry: ZipEntry, name: Uint8Array, localAt: number | null): Uint8Array {
  const central = localAt !== null;
  const fixed = central ? 46 : 30;
  const bytes = new Uint8Array(fixed + name.length);
  const view = viewOf(bytes);
  view.setUint32(0, central ? centralMark : localMark, true);
  const at = central ? 2 : 0;
  if (central) view.setUint16(4, 20, true);
  view.setUint16(4 + at, 20, true);
  view.setUint16(6 + at, utf8Name, true);
  view.setUint16(8 + at, entry.method, true);
  view.setUint32(10 + at, entry.dosTime, true);
  view.setUint32(14 + at, entry.crc, true);
  view.setUint32(18 + at, entry.packed.length, true);
  view.setUint32(22 + at, entry.size, true);
  view.setUint16(26 + at, name.length, true);
  if (localAt !== null) view.setUint32(42, localAt, true);
  bytes.set(name, fixed);
  return bytes;
}

/** The archive of these parts, in this order. */
export function writeZip(zip: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  let directorySize = 0;
  for (const entry of zip) {
    const name = new TextEncoder().encode(entry.name);
    const local = header(entry, name, null);
    const central = header(entry, name, at);
    parts.push(local, entry.packed);
    directory.push(central);
    at += local.length + entry.packed.length;
    directorySize += central.length;
  }
  const end = new Uint8Array(22);
  const view = viewOf(end);
  view.setUint32(0, endMark, true);
  view.setUint16(8, zip.length, true);
  view.setUint16(10, zip.length, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, at, true);
  const whole = new Uint8Array(at + directorySize + end.length);
  let place = 0;
  for (const part of [...parts, ...directory, end]) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
