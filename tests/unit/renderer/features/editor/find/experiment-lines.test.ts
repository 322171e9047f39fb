import { expect, test } from 'vitest';
import { fieldsOf } from '../../../../../../src/renderer/features/editor/fields/case-fields.ts';
import { experimentLines } from '../../../../../../src/renderer/features/editor/find/experiment-lines.ts';
import { fullCase } from '../../../../../support/full-case.ts';

test('every word written in an A/B test is found, and what is put in its place stands where it stood', () => {
  const fields = fieldsOf(fullCase(1, (place) => `here: ${place}`));
  const lines = experimentLines(fields);
  expect(lines.map(({ text }) => text)).toEqual([
    'here: because',
    'here: changing',
    'here: will move',
    'here: guardrails',
    'here: element',
    'here: metric that decides',
    'here: variant',
    'here: variant',
    'here: further metric',
    'here: decision',
  ]);
  for (const [place, { to, key }] of lines.entries()) {
    if (!('write' in to)) throw new Error('a line beside the fields');
    const after = experimentLines({ ...fields, ...to.write(fields, 'something else') });
    expect(after.map(({ text }) => text)).toEqual(
      lines.map(({ text }, at) => (at === place ? 'something else' : text)),
    );
    expect(after[place]?.key).toBe(key);
  }
});
