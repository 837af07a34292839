// What one "undo" takes back: all that a script writes in a run, and what the runs write that go on with it. The
// spreadsheet's own batches take changes back in the order they were made, and hold no longer than one task.
import {
  type DependencyOverride,
  ICommandService,
  IContextService,
  type IUndoRedoItem,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
  UniverInstanceType,
} from '@univerjs/core';

/** A run, by what it does; one that goes on belongs to the run of that name before it. */
export interface Run {
  readonly name: string;
  readonly goesOn: boolean;
}

class Steps extends LocalUndoRedoService {
  /** What is written meanwhile to the book that is open; the editor of a cell keeps steps of its own. */
  private gathered: { readonly unit: string; readonly items: IUndoRedoItem[] } | null = null;
  /** The run whose step nothing has followed yet. */
  private last: { readonly name: string; readonly step: IUndoRedoItem } | null = null;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (item.unitID === this.gathered?.unit) {
      this.gathered.items.push(item);
      return;
    }
    if (item.unitID === this.last?.step.unitID) this.last = null;
    super.pushUndoRedo(item);
  }

  override popUndoToRedo(): void {
    this.last = null;
    super.popUndoToRedo();
  }

  oneStep<T>(work: () => T, run: Run): T {
    const book = this._univerInstanceService.getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
    if (!book) return work();
    const [unit, items]: [string, IUndoRedoItem[]] = [book.getUnitId(), []];
    this.gathered = { unit, items };
    try {
      return work();
    } finally {
      this.gathered = null;
      if (items.length > 0) this.keep(unit, items, run);
    }
  }

  private keep(unitID: string, items: readonly IUndoRedoItem[], { name, goesOn }: Run): void {
    const redoMutations = items.flatMap((item) => item.redoMutations);
    const undoMutations = [...items].reverse().flatMap((item) => item.undoMutations);
    const { last } = this;
    if (goesOn && last?.name === name && last.step.unitID === unitID) {
      last.step.redoMutations = [...last.step.redoMutations, ...redoMutations];
      last.step.undoMutations = [...undoMutations, ...last.step.undoMutations];
      return;
    }
    const step = { unitID, redoMutations, undoMutations };
    this.pushUndoRedo(step);
    this.last = { name, step };
  }
}

/** What keeps the steps of a spreadsheet, in place of what it would use itself. */
export function createSteps() {
  let steps: Steps | null = null;
  const override: DependencyOverride = [
    [
      IUndoRedoService,
      {
        useFactory: (...parts: ConstructorParameters<typeof Steps>) => {
          steps = new Steps(...parts);
          return steps;
        },
        deps: [IUniverInstanceService, ICommandService, IContextService],
      },
    ],
  ];
  return {
    override,
    /** Makes one step of all that is written meanwhile. */
    oneStep: <T>(work: () => T, run: Run): T =>
      steps === null ? work() : steps.oneStep(work, run),
  };
}
