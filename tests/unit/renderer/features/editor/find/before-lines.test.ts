import { expect, test } from 'vitest';
import {
  beforeLines,
  surprisedLines,
  timelineLines,
} from '../../../../../../src/renderer/features/editor/find/before-lines.ts';
import type { CaseLine } from '../../../../../../src/renderer/features/editor/find/case-lines.ts';
import { type CaseFields, fieldsOf } from '../../../../../../src/renderer/features/editor/index.ts';
import { blankRule } from '../../../../../../src/shared/core/rules/rule-edits.ts';
import { blankEntry } from '../../../../../../src/shared/core/timeline/timeline-edits.ts';
import { sampleCase, sampleId } from '../../../../../support/sample-case.ts';

const rule = { ...blankRule(sampleId(1), '2020-01-01'), action: 'pause the reel', owner: 'Reel desk' };
const entry = {
  ...blankEntry(sampleId(2), [], '2020-01-02'),
  text: 'The reel is seen',
  statement: {
    published: true,
    versions: [
      { text: 'A reel', date: '2020-01-02', time: '09:00' },
      { text: 'Our reel', date: '2020-01-02', time: '09:30' },
    ],
  },
};
const fields = fieldsOf(
  sampleCase({
    period: { from: '2020-01-01', to: null },
    rules: [rule, { ...rule, id: sampleId(3), answer: { is: 'not acted', why: 'no reel' } }],
    expectation: { expected: 'A reel', writtenOn: '2019-12-01', before: null, surprised: 'No reel' },
    timeline: [entry],
  }),
);

/** Writes `film` for `reel` into every line, one after the other, as replacing all does. */
function replaced(lines: readonly CaseLine[]): CaseFields {
  let now = fields;
  for (const { to, text } of lines)
    if ('write' in to) now = { ...now, ...to.write(now, text.replace(/reel/i, 'film')) };
  return now;
}

test('M15 O7 words of rules and of the expectation are found; replaced after the start, they are kept as they were', () => {
  const { rules, expectation } = replaced(beforeLines(fields));
  expect(rules).toMatchObject([
    { action: 'pause the film', owner: 'film desk' },
    { action: 'pause the film', answer: { is: 'not acted', why: 'no film' } },
  ]);
  expect(rules?.[0]?.before?.text).toContain('pause the reel – Reel desk');
  expect(expectation).toMatchObject({ expected: 'A film', before: { text: 'A reel' }, surprised: 'No reel' });
});

test('O10 words of the timeline and of what surprised us are replaced; earlier versions of a statement stay', () => {
  const { timeline, expectation } = replaced([...timelineLines(fields), ...surprisedLines(fields)]);
  expect(timeline?.[0]).toMatchObject({
    text: 'The film is seen',
    statement: { versions: [{ text: 'A reel' }, { text: 'Our film' }] },
  });
  expect(expectation).toMatchObject({ expected: 'A reel', surprised: 'No film', before: null });
});
