// Why a file could not be read. Codes and a short plain reason; the sentences a seller sees are made
// where they are shown.

export type FileProblem = {
  readonly code: 'empty' | 'too_large' | 'password' | 'not_a_table' | 'damaged' | 'unknown_type';
  readonly detail: string;
};

export const problem = (code: FileProblem['code'], detail: string): FileProblem => ({
  code,
  detail,
});

/** Ends reading from wherever it is. */
export class Unreadable extends Error {
  readonly problem: FileProblem;

  constructor(code: FileProblem['code'], detail: string) {
    super(detail);
    this.problem = problem(code, detail);
  }
}

export const tooLarge = (detail: string): Unreadable => new Unreadable('too_large', detail);

export const damaged = (): Unreadable =>
  new Unreadable('damaged', 'The file is cut off or damaged.');
