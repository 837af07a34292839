// Goes through XML or a web page piece by piece, once, from its beginning to its end. Nothing of it is
// kept: how long it is and how deep it nests makes no difference, and entities it declares are no text.
import { longestReference, unescaped } from './entities';
import { tagEnd } from './tag';

/** Is told what comes, in its order. An element without content is opened and closed. */
export interface Sink {
  /** `name` without its name space; `tag` whole, for its attributes. */
  open?(name: string, tag: string): void;
  close?(name: string): void;
  /** A text may come in several pieces. */
  text?(text: string): void;
}

export interface Scanner {
  push(text: string): void;
  end(): void;
}

/** Of a longer tag no more than this is looked at. */
const longestTag = 65_536;

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** What is being passed over, up to what ends it. */
interface Passing {
  readonly end: RegExp;
  readonly isText: boolean;
}

const passings: readonly (readonly [string, Passing])[] = [
  ['<!--', { end: /-->/g, isText: false }],
  ['<![CDATA[', { end: /]]>/g, isText: true }],
];
/** What may be the beginning of an end. */
const longestEnd = '</textarea'.length;
const restOfTag: Passing = { end: />/g, isText: false };
/** Elements of web pages whose content is no markup. */
const rawElements = new Map<string, Passing>(
  ['script', 'style', 'textarea', 'title', 'xmp'].map((name) => [
    name,
    { end: new RegExp(`</${name}`, 'gi'), isText: false },
  ]),
);

/** Tells `sink` what the texts that are pushed hold. Web pages have names in any case and stray signs. */
export function createScanner(sink: Sink, kind: 'xml' | 'page' = 'xml'): Scanner {
  const isPage = kind === 'page';
  let rest = '';
  let passing: Passing | null = null;

  function told(text: string, start: number, end: number): void {
    const isClosing = text[start + 1] === '/';
    let from = start + (isClosing ? 2 : 1);
    let to = from;
    for (; to < end; to++) {
      const code = text.charCodeAt(to);
      if (code <= 32 || code === 47) break;
      if (code === 58) from = to + 1;
    }
    const exact = text.slice(from, to);
    const name = isPage ? exact.toLowerCase() : exact;
    if (isClosing) {
      sink.close?.(name);
      return;
    }
    sink.open?.(name, text.slice(start, end + 1));
    // Pages leave quotes away: there a sign at the end may be part of a value.
    const isEmpty = isPage ? /^\s*\/$/.test(text.slice(to, end)) : text[end - 1] === '/';
    if (isEmpty) sink.close?.(name);
    else if (isPage) passing = rawElements.get(name) ?? null;
  }

  /** Passes over what is passed over; gives the place behind it, or -1 when the text is used up. */
  function pass({ end, isText }: Passing, text: string, at: number): number {
    end.lastIndex = at;
    const found = end.exec(text);
    const until = found?.index ?? Math.max(at, text.length - longestEnd);
    if (isText && until > at) sink.text?.(text.slice(at, until));
    if (found === null) {
      rest = text.slice(until);
      return -1;
    }
    passing = null;
    // The closing tag of an element is told like any other.
    return found[0].startsWith('<') ? until : until + found[0].length;
  }

  /** A tag or the like at `start`; gives the place behind it, or -1 when it is not complete. */
  function markup(text: string, start: number, isLast: boolean): number {
    const next = text.charCodeAt(start + 1);
    if (next === 33) {
      for (const [begin, over] of passings) {
        if (text.startsWith(begin, start)) {
          passing = over;
          return start + begin.length;
        }
        if (!isLast && begin.startsWith(text.slice(start))) return -1;
      }
    }
    if (isPage && !isLetter(next) && next !== 47 && next !== 33 && next !== 63) {
      if (Number.isNaN(next) && !isLast) return -1;
      sink.text?.('<');
      return start + 1;
    }
    const isDeclaration = next === 33 || next === 63;
    const end = isDeclaration ? text.indexOf('>', start) : tagEnd(text, start + 1);
    if (end >= 0) {
      if (!isDeclaration) told(text, start, end);
      return end + 1;
    }
    if (text.length - start < longestTag && !isLast) return -1;
    // A quote that is never closed, or a picture inside the page: the tag ends where one can.
    const first = text.indexOf('>', start);
    told(text, start, first < 0 ? text.length : first);
    if (first >= 0) return first + 1;
    passing = restOfTag;
    return text.length;
  }

  function scan(text: string, isLast: boolean): void {
    let at = 0;
    rest = '';
    while (at < text.length) {
      if (passing !== null) {
        at = pass(passing, text, at);
        if (at < 0) return;
        continue;
      }
      const start = text.indexOf('<', at);
      if (start < 0) {
        const half = text.lastIndexOf('&');
        const isHalf = !isLast && half >= at && text.length - half < longestReference;
        const end = isHalf ? half : text.length;
        if (end > at) sink.text?.(unescaped(text.slice(at, end)));
        rest = text.slice(end);
        return;
      }
      if (start > at) sink.text?.(unescaped(text.slice(at, start)));
      at = markup(text, start, isLast);
      if (at < 0) {
        rest = text.slice(start);
        return;
      }
    }
  }

  return {
    push: (text) => scan(rest + text, false),
    end: () => scan(rest, true),
  };
}
