import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LaterCase, laterCasesCounter } from '../../../../../src/shared/core/planning/later-cases.ts';
import { sampleId } from '../../../../support/sample-case.ts';

const one: LaterCase = { id: sampleId(1), day: '2024-03-01', goals: ['Applications'], channels: ['Instagram', 'X'] };

test('counts later cases that share a goal or a channel, each once', () => {
  const count = laterCasesCounter([
    one,
    { ...one, id: sampleId(2), day: '2025-01-01' },
    { id: sampleId(3), day: '2025-01-01', goals: [], channels: [' instagram'] },
    { id: sampleId(4), day: '2024-02-01', goals: ['Applications'], channels: [] },
    { id: sampleId(5), day: '2025-01-01', goals: ['Instagram'], channels: ['Applications'] },
  ]);
  expect(count(one)).toBe(2);
  expect(count({ ...one, goals: [''], channels: [] })).toBe(0);
});

test('is what looking at every case would count', () => {
  const names = fc.array(fc.constantFrom<string>('a', 'b', 'c'), { maxLength: 2 });
  const cases = fc.uniqueArray(
    fc.record({ id: fc.nat(999).map(sampleId), day: fc.constantFrom('1', '2', '3'), goals: names, channels: names }),
    { maxLength: 90, selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(cases, (all) => {
      const count = laterCasesCounter(all);
      for (const of of all) {
        const shared = (other: LaterCase) =>
          other.goals.some((goal) => of.goals.includes(goal)) ||
          other.channels.some((channel) => of.channels.includes(channel));
        expect(count(of)).toBe(all.filter((other) => other.day > of.day && shared(other)).length);
      }
    }),
  );
});
