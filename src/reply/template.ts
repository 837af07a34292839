// Reads a Mustache template, lets only known facts pass, and fills it.

import Mustache from 'mustache';
import type { FieldName, Name } from '../languages/letter-names';
import { isField, isFlag } from './fields';

/** Why a template cannot be used, with the part of it that is to blame. */
export interface TemplateProblem {
  readonly code: 'unclosed' | 'unknown_field' | 'not_allowed';
  readonly part: string;
}

/** A part of a template that depends on a fact. */
type Part =
  | { readonly kind: 'print'; readonly name: FieldName }
  | { readonly kind: 'with' | 'without'; readonly name: Name; readonly inside: readonly Part[] };

export interface Template {
  readonly source: string;
  readonly parts: readonly Part[];
  /** Every fact it asks for, each once. */
  readonly names: ReadonlySet<Name>;
}

type Tokens = ReturnType<typeof Mustache.parse>;

/** Parts within parts: more than any letter needs, and far from what a stack can take. */
const deepest = 20;

/** Collects what the tokens ask for; whatever is not allowed lands in `problems`. */
function partsOf(
  tokens: Tokens,
  names: Set<Name>,
  problems: TemplateProblem[],
  depth = 0,
): readonly Part[] {
  const parts: Part[] = [];
  for (const [type, text, , , inside] of tokens) {
    if (type === 'text') continue;
    if (depth > deepest) {
      problems.push({ code: 'not_allowed', part: text.slice(0, 80) });
      return parts;
    }
    if (type === 'name' && isField(text)) {
      names.add(text);
      parts.push({ kind: 'print', name: text });
    } else if ((type === '#' || type === '^') && (isField(text) || isFlag(text))) {
      names.add(text);
      parts.push({
        kind: type === '#' ? 'with' : 'without',
        name: text,
        inside: Array.isArray(inside) ? partsOf(inside, names, problems, depth + 1) : [],
      });
    } else {
      // Everything else Mustache knows (raw text, partials, comments, delimiters) is kept out.
      const known = type === 'name' || type === '#' || type === '^';
      problems.push({ code: known ? 'unknown_field' : 'not_allowed', part: text.slice(0, 80) });
    }
  }
  return parts;
}

const read = new Map<string, Template | TemplateProblem>();

/** Checks a template once; names, sections and inverted sections of known facts are all it may hold. */
export function readTemplate(source: string): Template | TemplateProblem {
  const before = read.get(source);
  if (before !== undefined) return before;
  let result: Template | TemplateProblem;
  try {
    const names = new Set<Name>();
    const problems: TemplateProblem[] = [];
    const parts = partsOf(Mustache.parse(source), names, problems);
    result = problems[0] ?? { source, parts, names };
  } catch {
    // Mustache throws where a section or a brace is not closed.
    result = { code: 'unclosed', part: source.slice(0, 80) };
  }
  read.set(source, result);
  return result;
}

/** Facts that would be printed but are not known. */
function missingIn(parts: readonly Part[], view: Readonly<Record<string, string>>): FieldName[] {
  return parts.flatMap((part) => {
    const known = (view[part.name] ?? '') !== '';
    if (part.kind === 'print') return known ? [] : [part.name];
    return known === (part.kind === 'with') ? missingIn(part.inside, view) : [];
  });
}

/** Parts that vanished leave no gaps behind. */
const tidy = (text: string): string =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/ (?=[。，、；？！）])/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Lines that begin with `#. ` are numbered: which of them stand depends on the row. */
const numbered = (text: string): string => {
  let last = 0;
  return text.replace(/^#(?=\. )/gm, () => `${++last}`);
};

/** A fact as it stands in a text. */
interface Printed {
  readonly name: FieldName;
  readonly at: number;
  readonly length: number;
}

/** Signs that are no characters and occur in no text; what a fact brings of them is dropped. */
const [open, middle, close] = ['\uFDD0', '\uFDD1', '\uFDD2'] as const;
const signs = /[\uFDD0-\uFDD2]/g;

/** Takes the signs out of a rendered text, and says where facts stand in what is left. */
function unmarked(marked: string): { readonly text: string; readonly facts: readonly Printed[] } {
  const facts: Printed[] = [];
  const [first = '', ...rest] = marked.split(open);
  const text = rest.reduce((before, part) => {
    const [name = '', value = '', ...after] = part.split(/[\uFDD1\uFDD2]/);
    if (isField(name)) facts.push({ name, at: before.length, length: value.length });
    return before + value + after.join('');
  }, first);
  return { text, facts };
}

/** A letter as it is written; empty where something is missing. */
export interface Filled {
  readonly text: string;
  /** Where facts of the row stand in it. */
  readonly facts: readonly Printed[];
  /** What must be filled in first; `fields` says which column or setting that is. */
  readonly missing: readonly FieldName[];
}

/** Fills a template. A fact that is not known outside a part of its own leaves the letter unwritten. */
export function fill(template: Template, factOf: (name: Name) => string): Filled {
  const view: Record<string, string> = Object.create(null);
  for (const name of template.names) {
    const fact = factOf(name).replace(signs, '');
    view[name] = fact === '' || !isField(name) ? fact : open + name + middle + fact + close;
  }
  const missing = [...new Set(missingIn(template.parts, view))];
  if (missing.length > 0) return { text: '', facts: [], missing };
  const source = template.source.replace(signs, '');
  const marked = Mustache.render(source, view, undefined, { escape: String });
  return { ...unmarked(numbered(tidy(marked))), missing };
}
