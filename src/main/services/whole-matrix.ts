import type { FacetCount, Matrix } from '../../shared/ipc/library-answers.ts';
import type { Notebook } from '../storage/notebook.ts';

/** Goals by outcome of a whole notebook, and how many cases stand on each business function, zeros included. */
export interface WholeMatrix {
  readonly matrix: Matrix;
  readonly functions: readonly FacetCount[];
  readonly caseCount: number;
}

/** Counts all cases. A goal that was planned for or learned about is a row also where no case has it. */
export async function wholeMatrix({
  library,
  plans,
  lessons,
}: Pick<Notebook, 'library' | 'plans' | 'lessons'>): Promise<WholeMatrix> {
  const [planned, learned] = await Promise.all([plans.list(), lessons.list()]);
  const goals = [...planned.records.map(({ goal }) => goal), ...learned.records.flatMap((one) => one.goals)];
  const [matrix, page] = await Promise.all([
    library.matrix({ text: '', choices: [], goals: goals.filter((goal) => goal.trim() !== '') }),
    library.page({ text: '', sort: 'newest first', goal: null, counts: true, offset: 0, limit: 0 }),
  ]);
  const functions = (page.counts ?? []).filter(({ kind }) => kind === 'business function');
  return { matrix, functions, caseCount: library.caseCount };
}
