import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { reloadAfterCrash } from '../../../../src/main/app/page-crash.ts';

function scene() {
  const happened: string[] = [];
  let time = 0;
  const contents = Object.assign(new EventEmitter(), { reload: () => happened.push('reload') });
  reloadAfterCrash(contents as never, {
    now: () => time,
    gone: () => happened.push('gone'),
    hopeless: () => happened.push('hopeless'),
  });
  const crash = (reason = 'crashed') => contents.emit('render-process-gone', {}, { reason, exitCode: 1 });
  return {
    happened,
    crash,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

test('A5 a page that is gone is loaded again', () => {
  const { happened, crash } = scene();
  crash();
  crash('oom');
  expect(happened).toEqual(['gone', 'reload', 'gone', 'reload']);
});

test('A9 a page that cannot live is not loaded for ever', () => {
  const { happened, crash } = scene();
  for (let i = 0; i < 4; i++) crash();
  expect(happened.filter((what) => what === 'reload')).toHaveLength(3);
  expect(happened.at(-1)).toBe('hopeless');
});

test('crashes far apart are each forgiven', () => {
  const { happened, crash, pass } = scene();
  for (let i = 0; i < 10; i++) {
    crash();
    pass(30_001);
  }
  expect(happened).not.toContain('hopeless');
});

test('a page that ended by itself is left alone', () => {
  const { happened, crash } = scene();
  crash('clean-exit');
  expect(happened).toEqual([]);
});
