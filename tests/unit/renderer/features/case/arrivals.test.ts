import { EditorState } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { ARRIVAL_PACE, createArrivals } from '../../../../../src/renderer/features/case/arrivals.ts';
import { fieldsIn, fieldsPlugin } from '../../../../../src/renderer/features/editor/fields/fields-plugin.ts';
import { addEvidence, caseSchema, fieldsOf } from '../../../../../src/renderer/features/editor/index.ts';
import { sampleCase, samplePicture } from '../../../../support/sample-case.ts';

/** A clock that runs only when it is told to. */
function clock() {
  let time = 0;
  const due = new Map<() => void, number>();
  return {
    now: () => time,
    after(milliseconds: number, run: () => void) {
      due.set(run, time + milliseconds);
      return () => void due.delete(run);
    },
    pass(milliseconds: number) {
      time += milliseconds;
      for (const [run, at] of [...due]) if (at <= time && due.delete(run)) run();
    },
    waits: () => due.size,
  };
}

/** Adds files as they come in, `each` milliseconds apart, to a real state; answers it with how often it was changed. */
function comeIn(count: number, each: number) {
  const study = sampleCase({ evidence: [] });
  let state = EditorState.create({
    doc: caseSchema().nodeFromJSON(study.document),
    plugins: [fieldsPlugin(() => fieldsOf(study))],
  });
  let changes = 0;
  const time = clock();
  const arrivals = createArrivals<number>({
    put(numbers) {
      changes += 1;
      const added = numbers.map((n) => ({ item: { ...samplePicture(1), fileName: `shot ${n}` }, place: null }));
      state = state.apply(addEvidence(state, added));
    },
    ...time,
  });
  for (let n = 0; n < count; n += 1) {
    arrivals.add(n);
    time.pass(each);
  }
  arrivals.flush();
  const names = fieldsIn(state).evidence.map((item) => (item.kind === 'post' ? '' : item.fileName));
  return { changes, names, waits: time.waits() };
}

describe('many files that come in', () => {
  test('E9 5,000 files change the case as often as 50 in the same time: what each change redraws does not multiply', () => {
    const few = comeIn(50, 400);
    const many = comeIn(5_000, 4);
    expect(few.changes).toBeLessThanOrEqual(20_000 / ARRIVAL_PACE + 1);
    expect(many.changes).toBeLessThanOrEqual(20_000 / ARRIVAL_PACE + 1);
    expect(comeIn(5_000, 0).changes).toBe(2);
    expect(many.names).toEqual(Array.from({ length: 5_000 }, (_, n) => `shot ${n}`));
  });

  test('the first is there at once, those after it soon, and nothing waits once it is called off or over', () => {
    const put: string[][] = [];
    const time = clock();
    const arrivals = createArrivals<string>({ put: (names) => put.push([...names]), ...time });
    arrivals.add('one');
    expect(put).toEqual([['one']]);
    arrivals.add('two');
    arrivals.add('three');
    time.pass(ARRIVAL_PACE - 1);
    expect(put).toHaveLength(1);
    time.pass(1);
    expect(put.at(-1)).toEqual(['two', 'three']);
    arrivals.add('four');
    arrivals.flush();
    expect(put.at(-1)).toEqual(['four']);
    expect(time.waits()).toBe(0);
    time.pass(10 * ARRIVAL_PACE);
    expect(put.flat()).toEqual(['one', 'two', 'three', 'four']);
  });
});
