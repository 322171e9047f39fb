import { describe, expect, test } from 'vitest';
import { type Autosave, autosaveTimes, createAutosave } from '../../../../../src/renderer/features/case/autosave.ts';
import { type Failure, type FailureCode, failureOf } from '../../../../../src/shared/core/failure.ts';
import { failed, type Result, success } from '../../../../../src/shared/core/result.ts';
import type { SaveReceipt } from '../../../../../src/shared/ipc/contract.ts';

/** A clock that is moved by hand. */
function handClock() {
  let now = 0;
  let timers: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after(milliseconds: number, run: () => void) {
      const timer = { at: now + milliseconds, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    /** Lets time pass, each timer at its moment, and everything that follows from it. */
    async pass(milliseconds: number) {
      const end = now + milliseconds;
      for (;;) {
        const next = timers.filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at)[0];
        if (!next) break;
        timers = timers.filter((one) => one !== next);
        now = next.at;
        next.run();
        await settled();
      }
      now = end;
      await settled();
    },
  };
}

async function settled() {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

interface Saved {
  readonly at: number;
  readonly baseRev: number;
  readonly text: string;
}

function scene() {
  const clock = handClock();
  const saves: Saved[] = [];
  const drafts: Saved[] = [];
  let text = 'loaded';
  let reads = 0;
  let failure: FailureCode | null = null;
  let held: (() => void) | null = null;
  let hold = false;
  const autosave: Autosave = createAutosave(7, {
    text() {
      reads += 1;
      return text;
    },
    async save(baseRev, saved): Promise<Result<SaveReceipt, Failure>> {
      saves.push({ at: clock.now(), baseRev, text: saved });
      if (hold) await new Promise<void>((resolve) => (held = resolve));
      return failure ? failed(failureOf(failure)) : success({ rev: baseRev + 1, savedAt: '2026-03-05T14:02:11.000Z' });
    },
    async keepDraft(baseRev, kept) {
      drafts.push({ at: clock.now(), baseRev, text: kept });
      return success(undefined);
    },
    now: clock.now,
    after: clock.after,
  });
  return {
    clock,
    saves,
    drafts,
    autosave,
    reads: () => reads,
    type(next: string) {
      text = next;
      autosave.changed();
    },
    failWith: (code: FailureCode | null) => {
      failure = code;
    },
    holdSaves: () => {
      hold = true;
    },
    async letGo() {
      hold = false;
      held?.();
      await settled();
    },
  };
}

describe('autosave', () => {
  test('W4 saves one second after the last key, and the next save builds on the revision of the last', async () => {
    const { clock, saves, autosave, type } = scene();
    type('a');
    await clock.pass(500);
    type('ab');
    await clock.pass(999);
    expect(saves).toEqual([]);
    await clock.pass(1);
    expect(saves).toEqual([{ at: 1_500, baseRev: 7, text: 'ab' }]);
    expect(autosave.state()).toEqual({ is: 'saved', at: '2026-03-05T14:02:11.000Z' });
    type('abc');
    await clock.pass(1_000);
    expect(saves.at(-1)).toMatchObject({ baseRev: 8, text: 'abc' });
  });

  test('W4 typing without a pause is saved at most two seconds after the first unsaved key', async () => {
    const { clock, saves, type } = scene();
    for (let key = 0; key < 100; key += 1) {
      type(`key ${key}`);
      await clock.pass(100);
    }
    const gaps = saves.map(({ at }, index) => at - (saves[index - 1]?.at ?? 0));
    expect(saves.length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(autosaveTimes.longest + 100);
  });

  test('the journal is at most a second behind, also while a save hangs', async () => {
    const { clock, drafts, type, holdSaves } = scene();
    holdSaves();
    for (let key = 0; key < 60; key += 1) {
      type(`key ${key}`);
      await clock.pass(100);
    }
    const times = [0, ...drafts.map(({ at }) => at), clock.now()];
    expect(Math.max(...times.slice(1).map((at, index) => at - (times[index] ?? 0)))).toBeLessThanOrEqual(1_000);
  });

  test('a key costs no reading of the document', async () => {
    const { clock, type, reads } = scene();
    for (let key = 0; key < 50; key += 1) type(`key ${key}`);
    expect(reads()).toBe(0);
    await clock.pass(1_000);
    expect(reads()).toBe(1);
  });

  test('what is typed during a save is saved after it', async () => {
    const { clock, saves, autosave, type, holdSaves, letGo } = scene();
    holdSaves();
    type('first');
    await clock.pass(1_000);
    type('second');
    await letGo();
    expect(autosave.state().is).toBe('unsaved');
    await clock.pass(2_000);
    expect(saves.map(({ text }) => text)).toEqual(['first', 'second']);
    expect(autosave.state().is).toBe('saved');
  });

  test('A7 what is typed during a save that takes long is saved after it, without another key', async () => {
    const { clock, saves, drafts, autosave, type, holdSaves, letGo } = scene();
    holdSaves();
    type('first');
    await clock.pass(1_000);
    type('second');
    await clock.pass(10_000);
    expect(saves.map(({ text }) => text)).toEqual(['first']);
    expect(drafts.at(-1)?.text).toBe('second');
    await letGo();
    await clock.pass(1_000);
    expect(saves.map(({ text }) => text)).toEqual(['first', 'second']);
    expect(autosave.state().is).toBe('saved');
  });

  test('a failed save says why, keeps a draft, and is tried again more and more slowly until it succeeds', async () => {
    const { clock, saves, drafts, autosave, type, failWith } = scene();
    failWith('disk full');
    type('precious');
    await clock.pass(1_000);
    expect(autosave.state()).toMatchObject({ is: 'failed', failure: { code: 'disk full' } });
    expect(drafts.at(-1)).toMatchObject({ text: 'precious' });
    await clock.pass(7_000);
    expect(saves.map(({ at }) => at)).toEqual([1_000, 2_000, 4_000, 8_000]);
    failWith(null);
    await clock.pass(30_000);
    expect(autosave.state().is).toBe('saved');
    expect(saves.at(-1)).toMatchObject({ text: 'precious', baseRev: 7 });
  });

  test('keys do not hurry a save that keeps failing', async () => {
    const { clock, saves, type, failWith } = scene();
    failWith('no permission');
    for (let key = 0; key < 100; key += 1) {
      type(`key ${key}`);
      await clock.pass(100);
    }
    expect(saves.length).toBeLessThanOrEqual(5);
  });

  test('where another program changed the file, the typing goes on being saved apart', async () => {
    const { clock, saves, autosave, type, failWith } = scene();
    failWith('changed on disk');
    type('mine');
    await clock.pass(1_000);
    expect(autosave.state()).toMatchObject({ is: 'apart' });
    await clock.pass(60_000);
    expect(saves).toHaveLength(1);
    type('mine, more');
    await clock.pass(1_000);
    expect(saves.at(-1)).toMatchObject({ text: 'mine, more', baseRev: 7 });
    expect(autosave.state()).toMatchObject({ is: 'apart' });
  });

  test('a save that can never succeed is not tried again', async () => {
    const { clock, saves, autosave, type, failWith } = scene();
    failWith('not found');
    type('x');
    await clock.pass(120_000);
    expect(saves).toHaveLength(1);
    await autosave.flush();
    expect(saves).toHaveLength(1);
  });

  test('flush saves at once and waits for it; without changes it does nothing', async () => {
    const { saves, autosave, type } = scene();
    await autosave.flush();
    expect(saves).toEqual([]);
    type('now');
    await autosave.flush();
    expect(saves.map(({ text }) => text)).toEqual(['now']);
  });

  test('flush during a save also saves what came after it', async () => {
    const { clock, saves, autosave, type, holdSaves, letGo } = scene();
    holdSaves();
    type('first');
    await clock.pass(1_000);
    type('second');
    const flushed = autosave.flush();
    await letGo();
    await flushed;
    expect(saves.map(({ text }) => text)).toEqual(['first', 'second']);
  });
});
