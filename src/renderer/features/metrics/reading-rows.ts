import type { Ulid } from '../../../shared/core/ids.ts';
import type { Reading } from '../../../shared/core/metrics/reading.ts';

/** A reading with no value yet, of today; where it is from and what it covers are those of the one before it. */
export function blankReading(id: Ulid, metric: Ulid, before: Reading | undefined, today: string): Reading {
  return {
    id,
    metric,
    date: today,
    value: null,
    basis: before?.basis.is === 'period' ? { is: 'period', from: today, to: today } : { is: 'lifetime' },
    source: before?.source ?? '',
    platform: before?.platform ?? '',
  };
}

export function withReading(readings: readonly Reading[], id: string, change: Partial<Reading>): Reading[] {
  return readings.map((reading) => (reading.id === id ? { ...reading, ...change } : reading));
}

export function withoutReading(readings: readonly Reading[], id: string): Reading[] {
  return readings.filter((reading) => reading.id !== id);
}
