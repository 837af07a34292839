// What was changed since the open file was last saved.

export function countChanges() {
  let made = 0;
  let saved = 0;
  return {
    made: () => made,
    areUnsaved: () => made > saved,
    add(): void {
      made += 1;
    },
    /** The changes up to this one are in a file. */
    savedTo(upTo: number): void {
      saved = Math.max(saved, upTo);
    },
    /** Another file is open. */
    startOver(): void {
      made = 0;
      saved = 0;
    },
  };
}

export type Changes = ReturnType<typeof countChanges>;
