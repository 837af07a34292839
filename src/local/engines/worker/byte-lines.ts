// Lines of bytes from pieces of any size. They are cut before they are decoded, so that a byte that is no UTF-8 costs
// its own line alone.

const newline = 10;

/** A line of this length holds thousands of cells; it comes as null, and is never kept whole. */
export const longestLine = 64 * 1024 * 1024;

export interface ByteLines {
  readonly push: (piece: Uint8Array) => Generator<Uint8Array | null>;
  /** The last line, where nothing ends it. */
  readonly end: () => Generator<Uint8Array | null>;
}

export function byteLines(longest = longestLine): ByteLines {
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  };
  function take(): Uint8Array | null {
    const line = length > longest ? null : parts.length === 1 ? parts[0] : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line ?? null;
  }
  return {
    *push(piece) {
      let from = 0;
      for (let at = piece.indexOf(newline); at >= 0; at = piece.indexOf(newline, from)) {
        keep(piece.subarray(from, at));
        yield take();
        from = at + 1;
      }
      // The piece's memory may be used again for the next one.
      if (from < piece.length) keep(piece.slice(from));
    },
    *end() {
      if (length > 0) yield take();
    },
  };
}
