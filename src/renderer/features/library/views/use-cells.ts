import { useCallback, useEffect, useRef, useState } from 'react';
import type { MetricColumn } from '../../../../shared/core/views/metric-column.ts';
import type { Cell } from '../../../../shared/ipc/library-answers.ts';
import { ask, listen } from '../../../app/api.ts';
import { currentLibrary } from '../library-store.ts';

/** Rows beyond those in sight whose values are asked for with them. */
const AHEAD = 40;

type Cells = ReadonlyMap<string, readonly (Cell | null)[]>;

const none: Cells = new Map();

/** What the cases in sight have in the columns, by their ids. `show` tells which rows are in sight. */
export function useCells(columns: readonly MetricColumn[]) {
  const [cells, setCells] = useState<Cells>(none);
  const inSight = useRef<readonly [number, number]>([0, AHEAD]);
  const asked = useRef(new Set<string>());
  const question = useRef(0);

  const load = useCallback(async () => {
    const wanted = columns.map(({ definition, version, unit, currency }) => ({ definition, version, unit, currency }));
    if (wanted.length === 0) return;
    const [first, last] = inSight.current;
    const { rows } = currentLibrary();
    const ids = Array.from({ length: last - first + 1 }, (_, i) => rows.get(first + i)?.summary.id)
      .filter((id) => id !== undefined)
      .filter((id) => !asked.current.has(id));
    if (ids.length === 0) return;
    for (const id of ids) asked.current.add(id);
    const now = question.current;
    const answer = await ask('library.cells', ids, wanted);
    if (now !== question.current || !answer.ok) return;
    setCells((before) => new Map([...before, ...ids.map((id, i) => [id, answer.value[i] ?? []] as const)]));
  }, [columns]);

  // Other columns, or a change of the cases: what is in sight is asked for anew, and stays until the answer is here.
  useEffect(() => {
    const again = () => {
      question.current += 1;
      asked.current = new Set();
      void load();
    };
    setCells(none);
    again();
    return listen('library.changed', again);
  }, [load]);

  const show = useCallback(
    (first: number, last: number) => {
      inSight.current = [Math.max(0, first - AHEAD), last + AHEAD];
      void load();
    },
    [load],
  );
  return { cells, show, load };
}
