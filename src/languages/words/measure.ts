// How well labelled messages are read: by issue and by language.
import { type IssueId, issueIds } from '../../base/ids';

/** A message and what a person read in it. */
export interface Labelled {
  readonly text: string;
  readonly label: IssueId;
  /** Further issues that would be right too. */
  readonly also: readonly IssueId[];
  readonly language: string;
}

interface Scored {
  /** Messages with this label, messages read so, and messages rightly read so. */
  readonly labelled: number;
  readonly read: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Share {
  readonly all: number;
  readonly right: number;
}

interface Misread extends Labelled {
  readonly issue: IssueId;
}

export interface Measured {
  /** Read as labelled, or as one of `also`. */
  readonly acceptable: Share;
  readonly languages: ReadonlyMap<string, Share>;
  readonly issues: ReadonlyMap<IssueId, Scored>;
  /** Complaints and wishes that were taken for nobody's. */
  readonly silenced: Share;
  /** Praise that was taken for a complaint. */
  readonly alarmed: Share;
  readonly misread: readonly Misread[];
}

export const isIssue = (name: string): name is IssueId => issueIds.some((id) => id === name);

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const share = <Row>(rows: readonly Row[], is: (row: Row) => boolean): Share => ({
  all: rows.length,
  right: rows.filter(is).length,
});

/** Reads every message and compares; an acceptable reading counts as the label. */
export function measure(
  rows: readonly Labelled[],
  read: (text: string) => { readonly issue: IssueId },
): Measured {
  const found = rows.map((row): Misread => ({ ...row, issue: read(row.text).issue }));
  const isRight = ({ label, also, issue }: Misread): boolean =>
    issue === label || also.includes(issue);
  const languages = new Map<string, Share>();
  for (const language of new Set(rows.map((row) => row.language)))
    languages.set(
      language,
      share(
        found.filter((row) => row.language === language),
        isRight,
      ),
    );
  const issues = new Map<IssueId, Scored>();
  for (const id of issueIds) {
    const settled = found.map((row) => ({
      label: row.label,
      issue: isRight(row) ? row.label : row.issue,
    }));
    const labelled = settled.filter(({ label }) => label === id).length;
    const said = settled.filter(({ issue }) => issue === id).length;
    const right = settled.filter(({ label, issue }) => label === id && issue === id).length;
    if (labelled === 0 && said === 0) continue;
    const [precision, recall] = [ratio(right, said), ratio(right, labelled)];
    const f1 = ratio(2 * right, said + labelled);
    issues.set(id, { labelled, read: said, right, precision, recall, f1 });
  }
  const disputes = found.filter(({ label }) => label !== 'none' && label !== 'other');
  const praise = found.filter(({ label }) => label === 'none');
  return {
    acceptable: share(found, isRight),
    languages,
    issues,
    silenced: share(disputes, ({ issue }) => issue === 'none'),
    alarmed: share(praise, (row) => !isRight(row) && row.issue !== 'other'),
    misread: found.filter((row) => !isRight(row)),
  };
}
