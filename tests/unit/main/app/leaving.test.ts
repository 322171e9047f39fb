import { expect, test } from 'vitest';
import { createLeaving, type LeavingDoubt, type LeavingSteps } from '../../../../src/main/app/leaving.ts';
import { type Failure, failureOf } from '../../../../src/shared/core/failure.ts';

/** A person and an app whose every step is in the test's hand. */
function scene(given: Partial<LeavingSteps> = {}) {
  const asked: LeavingDoubt[] = [];
  const steps: string[] = [];
  let ended: () => void = () => undefined;
  const never = new Promise<void>(() => undefined);
  const leaving = createLeaving({
    flush: async () => void steps.push('flush'),
    settled: async () => void steps.push('settled'),
    unsaved: () => null,
    leaveAnyway: async (doubt) => {
      asked.push(doubt);
      ended();
      return false;
    },
    patience: () => never,
    leave: async (waiting) => {
      steps.push(waiting ? 'leave' : 'leave now');
      ended();
    },
    ...given,
  });
  const end = () =>
    new Promise<void>((resolve) => {
      ended = resolve;
    });
  return { leaving, asked, steps, end };
}

test('what was typed is saved and on the disk before the app goes', async () => {
  const { leaving, steps, end } = scene();
  const over = end();
  leaving.begin();
  expect(leaving.left).toBe(false);
  await over;
  expect(steps).toEqual(['flush', 'settled', 'leave']);
  expect(leaving.left).toBe(true);
});

test('A6 a second and third quit while the first is pending change nothing', async () => {
  const { leaving, steps, end } = scene();
  const over = end();
  leaving.begin();
  leaving.begin();
  leaving.begin();
  await over;
  leaving.begin();
  expect(steps).toEqual(['flush', 'settled', 'leave']);
});

test('A7 a disk that is too slow is a question, and "keep open" keeps it open', async () => {
  const { leaving, asked, steps, end } = scene({
    settled: () => new Promise(() => undefined),
    patience: async () => undefined,
  });
  const over = end();
  leaving.begin();
  await over;
  expect(asked).toEqual([{ is: 'late' }]);
  expect(leaving.left).toBe(false);
  expect(steps).toEqual(['flush']);
});

test('A7 after "keep open" a new quit begins anew', async () => {
  let slow = true;
  const { leaving, steps, end } = scene({
    settled: () => (slow ? new Promise(() => undefined) : Promise.resolve()),
    patience: () => (slow ? Promise.resolve() : new Promise(() => undefined)),
  });
  let over = end();
  leaving.begin();
  await over;
  await Promise.resolve();
  slow = false;
  over = end();
  await expect
    .poll(() => {
      leaving.begin();
      return leaving.left;
    })
    .toBe(true);
  await over;
  expect(steps.at(-1)).toBe('leave');
});

test('A7 "quit anyway" does not wait for the disk any longer', async () => {
  const { leaving, steps, end } = scene({
    settled: () => new Promise(() => undefined),
    patience: async () => undefined,
    leaveAnyway: async () => true,
  });
  const over = end();
  leaving.begin();
  await over;
  expect(steps).toEqual(['flush', 'leave now']);
});

test('A7 when the disk answers after all, the question goes away and so does the app', async () => {
  let saved: () => void = () => undefined;
  let signal: AbortSignal | undefined;
  const { leaving, steps, end } = scene({
    settled: () =>
      new Promise<void>((resolve) => {
        saved = resolve;
      }),
    patience: async () => undefined,
    leaveAnyway: (_doubt, done) => {
      signal = done;
      saved();
      return new Promise((resolve) => done.addEventListener('abort', () => resolve(false)));
    },
  });
  const over = end();
  leaving.begin();
  await over;
  expect(signal?.aborted).toBe(true);
  expect(steps).toEqual(['flush', 'leave']);
});

test('A7 a save that failed is a question that says why', async () => {
  const failure: Failure = failureOf('disk full');
  const { leaving, asked, end } = scene({ unsaved: () => failure });
  const over = end();
  leaving.begin();
  await over;
  expect(asked).toEqual([{ is: 'unsaved', failure }]);
  expect(leaving.left).toBe(false);
});

test('an error on the way out never closes silently', async () => {
  const { leaving, asked, steps, end } = scene({
    settled: () => Promise.reject(new Error('disk')),
    patience: async () => undefined,
  });
  const over = end();
  leaving.begin();
  await over;
  expect(asked).toEqual([{ is: 'late' }]);
  expect(steps).not.toContain('leave');
});
