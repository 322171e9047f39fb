import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latestReading, type Reading } from '../../../../../src/shared/core/metrics/reading.ts';
import { sampleId } from '../../../../support/sample-case.ts';

const reading = (
  n: number,
  date: string,
  value: number | null,
  basis: Reading['basis'] = { is: 'lifetime' },
): Reading => ({
  id: sampleId(n),
  metric: sampleId(100),
  date,
  value,
  basis,
  source: '',
  platform: '',
});
const march = [
  reading(1, '2026-03-01', 10),
  reading(2, '2026-03-05', 50),
  reading(3, '2026-03-09', null),
  reading(4, '2026-03-20', 90),
];

test('the actual is the latest value on or before the due date; what is not available is passed over', () => {
  expect(latestReading(march, sampleId(100), '2026-03-10')?.value).toBe(50);
  expect(latestReading(march, sampleId(100), null)?.value).toBe(90);
  expect(latestReading(march, sampleId(100), '2026-02-01')).toBeUndefined();
  expect(latestReading(march, sampleId(99), null)).toBeUndefined();
});

test('only the wanted basis counts', () => {
  const weekly = reading(5, '2026-03-25', 7, { is: 'period', from: '2026-03-19', to: '2026-03-25' });
  expect(latestReading([...march, weekly], sampleId(100), null, 'lifetime')?.value).toBe(90);
  expect(latestReading([...march, weekly], sampleId(100), null, 'period')?.value).toBe(7);
});

test('the order in which readings stand does not matter', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(march, { minLength: 4 }), (shuffled) => {
      expect(latestReading(shuffled, sampleId(100), '2026-03-10')).toEqual(
        latestReading(march, sampleId(100), '2026-03-10'),
      );
    }),
  );
});
