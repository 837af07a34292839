// Works out the few functions the column of translations is made of, as Google's documentation describes them, so that
// its formula is read by something other than what wrote it. Arguments are parted by the separators of a locale.

type Value = string | readonly Value[] | ((given: Value) => Value);

interface Sheet {
  /** What a range holds, from the top. */
  readonly range: (address: string) => readonly string[];
  readonly translate: (text: string, from: string, to: string) => string;
  /** `;` alone where the comma is the decimal mark, elsewhere `,` as well. */
  readonly separators: string;
}

const token = /\s*("(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}\$?\d*|\d+|[A-Za-z]+|[=(),;])/y;

function tokensOf(formula: string): string[] {
  const found: string[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(formula); match !== null; match = token.exec(formula))
    found.push(match[1] ?? '');
  const rest = formula.slice(found.length === 0 ? 0 : formula.lastIndexOf(found.at(-1) ?? ''));
  if (rest.trim() !== found.at(-1)) throw new Error(`not read: ${rest}`);
  return found;
}

type Names = Readonly<Record<string, Value>>;
type Later = (names: Names) => Value;
const flat = (value: Value): readonly Value[] =>
  Array.isArray(value) ? value.flatMap(flat) : [value];
const text = (value: Value | undefined): string => {
  if (typeof value !== 'string') throw new Error('no text');
  return value;
};

/** What a formula comes to, cell below cell. */
export function workOut(formula: string, sheet: Sheet): readonly Value[] {
  const [first, ...tokens] = tokensOf(formula);
  if (first !== '=') throw new Error('no formula');

  const functions: Readonly<
    Record<string, (given: readonly Later[], names: Names, said: readonly string[]) => Value>
  > = {
    VSTACK: (given, names) => given.flatMap((each) => flat(each(names))),
    MAP([range, each], names) {
      const work = each?.(names);
      if (typeof work !== 'function') throw new Error('MAP needs a LAMBDA');
      return flat(range?.(names) ?? '').map(work);
    },
    LAMBDA:
      ([, body], names, [name = '']) =>
      (value) =>
        body?.({ ...names, [name]: value }) ?? '',
    IF([test, yes, no], names) {
      return (test?.(names) === 'TRUE' ? yes : no)?.(names) ?? '';
    },
    IFERROR([tried, instead], names) {
      try {
        return tried?.(names) ?? '';
      } catch {
        return instead?.(names) ?? '';
      }
    },
    LEFT: ([of, count], names) => text(of?.(names)).slice(0, Number(text(count?.(names)))),
    GOOGLETRANSLATE([of, from, to], names) {
      return sheet.translate(text(of?.(names)), text(from?.(names)), text(to?.(names)));
    },
  };

  function operand(): Later {
    const next = tokens.shift() ?? '';
    if (next.startsWith('"')) return () => next.slice(1, -1).replace(/""/g, '"');
    if (/^\d+$/.test(next)) return () => next;
    if (next.includes(':')) return () => sheet.range(next);
    if (tokens[0] !== '(')
      return (names) => {
        const known = names[next];
        if (known === undefined) throw new Error(`no name ${next}`);
        return known;
      };
    tokens.shift();
    const [given, said]: [Later[], string[]] = [[], []];
    for (;;) {
      said.push(tokens[0] ?? '');
      given.push(expression());
      const mark = tokens.shift() ?? '';
      if (mark === ')') break;
      if (!sheet.separators.includes(mark)) throw new Error(`“${mark}” parts nothing`);
    }
    const work = functions[next];
    if (work === undefined) throw new Error(`no function ${next}`);
    return (names) => work(given, names, said);
  }

  function expression(): Later {
    const one = operand();
    if (tokens[0] !== '=') return one;
    tokens.shift();
    const two = operand();
    return (names) => (one(names) === two(names) ? 'TRUE' : 'FALSE');
  }

  const whole = expression();
  if (tokens.length > 0) throw new Error(`too much: ${tokens.join(' ')}`);
  return flat(whole({}));
}
