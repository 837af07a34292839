// The records of an old workbook's stream, and the texts in them. A record too long for one goes on in
// further ones; a text that is cut there says again how its characters are written.
import type { Budget } from '../limits';
import { damaged } from '../problem';

const continued = 0x3c;

export interface BiffRecord {
  readonly type: number;
  readonly at: number;
  /** The record's bytes and those of the ones that carry it on. */
  readonly pieces: readonly Uint8Array[];
  readonly view: DataView;
}

/** The records from a place of the stream on. */
export function* recordsFrom(
  stream: Uint8Array,
  from: number,
  budget: Budget,
): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = from; at + 4 <= stream.length; ) {
    const start = at;
    const pieces: Uint8Array[] = [];
    do {
      const end = at + 4 + view.getUint16(at + 2, true);
      if (end > stream.length) throw damaged();
      budget.work(end - at);
      pieces.push(stream.subarray(at + 4, end));
      at = end;
    } while (at + 4 <= stream.length && view.getUint16(at, true) === continued);
    const [first = stream] = pieces;
    yield {
      type: view.getUint16(start, true),
      at: start,
      pieces,
      view: new DataView(first.buffer, first.byteOffset, first.byteLength),
    };
  }
}

const flags = { wide: 1, phonetic: 4, rich: 8 };

/** Reads texts from a record on, one after the other. */
export class TextReader {
  private piece = 0;

  constructor(
    private readonly pieces: readonly Uint8Array[],
    private at: number,
  ) {}

  /** Whether nothing is left. */
  get isOver(): boolean {
    this.settle();
    return this.piece >= this.pieces.length;
  }

  /** Goes on to the next piece where one is used up. */
  private settle(): void {
    while (this.piece < this.pieces.length && this.at >= (this.pieces[this.piece]?.length ?? 0)) {
      this.piece++;
      this.at = 0;
    }
  }

  private number(bytes: 1 | 2 | 4): number {
    this.settle();
    let value = 0;
    const piece = this.pieces[this.piece];
    if (piece === undefined || this.at + bytes > piece.length) throw damaged();
    for (let at = bytes - 1; at >= 0; at--) value = value * 256 + (piece[this.at + at] ?? 0);
    this.at += bytes;
    return value;
  }

  private skip(bytes: number): void {
    for (let left = bytes; left > 0; ) {
      if (this.isOver) throw damaged();
      const step = Math.min(left, (this.pieces[this.piece]?.length ?? 0) - this.at);
      this.at += step;
      left -= step;
    }
  }

  private characters(count: number, isWide: boolean): string {
    const units: number[] = [];
    let wide = isWide;
    for (let left = count; left > 0; ) {
      const piece = this.pieces[this.piece];
      if (piece === undefined) throw damaged();
      const size = wide ? 2 : 1;
      const step = Math.min(left, Math.floor((piece.length - this.at) / size));
      for (let at = this.at; at < this.at + step * size; at += size)
        units.push((piece[at] ?? 0) + (wide ? 256 * (piece[at + 1] ?? 0) : 0));
      left -= step;
      this.at += step * size;
      if (left === 0) break;
      this.piece++;
      wide = ((this.pieces[this.piece]?.[0] ?? 0) & flags.wide) !== 0;
      this.at = 1;
    }
    return String.fromCharCode(...units);
  }

  /** A text with its length before it, in one byte or two; formats and reading aids are passed over. */
  text(lengthBytes: 1 | 2 = 2): string {
    const count = this.number(lengthBytes);
    if (count === 0 && this.isOver) return '';
    const how = this.number(1);
    const runs = (how & flags.rich) === 0 ? 0 : this.number(2);
    const aid = (how & flags.phonetic) === 0 ? 0 : this.number(4);
    const text = this.characters(count, (how & flags.wide) !== 0);
    this.skip(runs * 4 + aid);
    return text;
  }

  /** A text of a time before Unicode, with its length before it. */
  oldText(lengthBytes: 1 | 2, decoder: TextDecoder): string {
    const count = this.number(lengthBytes);
    if (count === 0) return '';
    this.settle();
    const bytes = this.pieces[this.piece]?.subarray(this.at, this.at + count) ?? new Uint8Array();
    this.skip(count);
    return decoder.decode(bytes);
  }
}
