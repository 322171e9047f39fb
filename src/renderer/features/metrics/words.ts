/** The words of the metrics table. */
export const words = {
  table: 'Metrics',
  metric: 'Metric',
  target: 'Target',
  actual: 'Actual',
  note: 'Note',
  add: 'Add a metric',
  cell: (column: string, row: number) => `${column}, row ${row}`,
  notANumber: 'not a number: kept as text',
  actions: (name: string) => `Row ${name}`,
  unnamed: 'without a name',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove row',
  removed: 'Row removed. Undo brings it back.',
  moved: (place: number, of: number) => `Row ${place} of ${of}`,
} as const;
