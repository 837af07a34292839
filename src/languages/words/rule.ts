// Checks while it compiles that every rule names what there is: findings, concepts, and a strength.
import type { IssueId, Warning, Wish } from '../../base/ids';
import type { Concept } from '../lexicon';

/** What a rule finds: an issue, a wish, a refusal, a warning. */
type Finding =
  | Exclude<IssueId, 'none'>
  | 'usable'
  | 'settled'
  | 'empty'
  | 'came_late'
  | `wants_${Wish}`
  | `refuses_${Exclude<Wish, 'answer'>}`
  | `warns_${Warning}`;

/** Found by comparing: another size or colour than bought, fewer than bought, a share in per cent. */
type Name =
  | Concept
  | 'number'
  | 'otherSize'
  | 'otherLook'
  | 'fewer'
  | 'dearer'
  | 'share'
  | 'any'
  | '&'
  | '&&'
  | '?';
type Terms<Line> = Line extends `${number} ${infer Rest}` ? Rest : never;
export type Split<Text, Sign extends string> = Text extends `${infer First}${Sign}${infer Rest}`
  ? First | Split<Rest, Sign>
  : Text;
type Bare<Term> = Term extends `${'-' | '>'}${infer Rest}` ? Rest : Term;
type Unmarked<Term> = Term extends `${infer Rest}${'!' | '~'}` ? Rest : Term;
type Names<Line> = Split<Unmarked<Split<Bare<Split<Terms<Line>, ' '>>, '/'>>, '.'>;
/** A line whose concepts exist; any other does not compile, and the error names the word. */
type Rule<Line> = [Terms<Line>] extends [never]
  ? Line & { readonly needs: 'a strength first' }
  : [Exclude<Names<Line>, Name>] extends [never]
    ? Line
    : Line & { readonly unknown: Exclude<Names<Line>, Name> };

type Checked<Lines extends readonly string[]> = {
  readonly [At in keyof Lines]: Rule<Lines[At]>;
};
/** The rules of every finding: one that has none does not compile. */
type Table = Readonly<Record<Finding, readonly string[]>>;

export const table = <const Lines extends Table>(
  lines: Lines & { readonly [Name in Finding]: Checked<Lines[Name]> },
): Table => lines;
