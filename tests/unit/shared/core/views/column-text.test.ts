import { expect, test } from 'vitest';
import { columnName, columnNote } from '../../../../../src/shared/core/views/column-text.ts';
import type { MetricColumn } from '../../../../../src/shared/core/views/metric-column.ts';

const column = (definition: string, more: Partial<MetricColumn> = {}): MetricColumn => ({
  definition,
  version: 1,
  unit: 'count',
  currency: '',
  ...more,
});

test('a column is called by its metric, and says what keeps its values from being compared with others', () => {
  expect(columnName(column('reach'), 'People reached')).toBe('Reach');
  expect(columnName(column('own:calls'), 'Calls')).toBe('Calls');
  expect(columnNote(column('reach'))).toBe('');
  expect(columnNote(column('click_through_rate', { unit: 'percent' }))).toBe('% per impressions');
  expect(columnNote(column('spend', { unit: 'currency', currency: 'EUR' }))).toBe('EUR');
  expect(columnNote(column('views'))).toBe('counted as before 2025-04-21');
  expect(columnNote(column('views', { version: 2 }))).toBe('counted as since 2025-04-21');
});
