import { expect, test } from 'vitest';
import { createRecordSaver, recordTimes } from '../../../../src/renderer/app/record-saver.ts';
import { failureOf } from '../../../../src/shared/core/failure.ts';
import { failed, success } from '../../../../src/shared/core/result.ts';

interface Note {
  readonly text: string;
  readonly savedAt: string;
}

function setUp(answers: readonly ('ok' | 'disk full' | 'record changed')[] = []) {
  const waiting: { readonly milliseconds: number; readonly run: () => void }[] = [];
  const saves: { readonly text: string; readonly base: string | null }[] = [];
  const saver = createRecordSaver<Note>({ text: '', savedAt: 'never' }, null, {
    save: async (record, base) => {
      saves.push({ text: record.text, base });
      const answer = answers[saves.length - 1] ?? 'ok';
      return answer === 'ok' ? success({ ...record, savedAt: `save ${saves.length}` }) : failed(failureOf(answer));
    },
    isWhole: ({ text }) => text !== '',
    after: (milliseconds, run) => {
      const entry = { milliseconds, run };
      waiting.push(entry);
      return () => waiting.splice(waiting.indexOf(entry), 1);
    },
  });
  return { saver, saves, waiting, type: (text: string) => saver.change({ ...saver.current(), text }) };
}

test('saves once after a pause, each time over the state it saved last', async () => {
  const { saver, saves, waiting, type } = setUp();
  type('a');
  type('ab');
  expect(waiting.map(({ milliseconds }) => milliseconds)).toEqual([recordTimes.pause]);
  waiting[0]?.run();
  await saver.flush();
  type('abc');
  await saver.flush();
  expect(saves).toEqual([
    { text: 'ab', base: null },
    { text: 'abc', base: 'save 1' },
  ]);
  expect(saver.state()).toEqual({ is: 'saved', at: 'save 2' });
});

test('what may not be kept as it stands is not sent, and what is saved is not sent again', async () => {
  const { saver, saves, type } = setUp();
  type('');
  await saver.flush();
  expect(saves).toEqual([]);
  expect(saver.state()).toEqual({ is: 'unsaved' });
  type('a');
  await saver.flush();
  await saver.flush();
  expect(saves).toHaveLength(1);
});

test('a save that failed is tried again, unless another program wrote meanwhile', async () => {
  const full = setUp(['disk full']);
  full.type('a');
  await full.saver.flush();
  expect(full.saver.state()).toMatchObject({ is: 'failed', failure: { code: 'disk full' } });
  expect(full.waiting.map(({ milliseconds }) => milliseconds)).toEqual([recordTimes.retry]);
  await full.saver.flush();
  expect(full.saver.state()).toMatchObject({ is: 'saved' });

  const other = setUp(['record changed']);
  other.type('a');
  await other.saver.flush();
  expect(other.waiting).toEqual([]);
});
