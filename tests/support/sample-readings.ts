import type { Reading } from '../../src/shared/core/metrics/reading.ts';
import { sampleId } from './sample-case.ts';

/** A reading of the metric 100, lifetime and of no platform unless said otherwise. */
export function sampleReading(n: number, date: string, value: number | null, more: Partial<Reading> = {}): Reading {
  return {
    ...{ id: sampleId(n), metric: sampleId(100), date, value },
    ...{ basis: { is: 'lifetime' }, source: '', platform: '', ...more },
  };
}

/** The basis of one day. */
export function onDay(date: string): Pick<Reading, 'basis'> {
  return { basis: { is: 'period', from: date, to: date } };
}
