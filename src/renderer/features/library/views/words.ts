import type { CaseView } from '../../../../shared/core/views/case-view.ts';

/** The words of the forms in which cases are shown. */
export const words = {
  showAs: 'Show cases as',
  views: { list: 'List', cards: 'Cards', table: 'Table', timeline: 'Timeline' } satisfies Record<CaseView, string>,
  cards: 'Cards of the cases',
  table: 'Table of the cases',
  timeline: 'Timeline of the cases',
  noPicture: 'No screenshot',
  title: 'Title',
  goal: 'Goal',
  dates: 'Dates',
  outcome: 'Outcome',
  columns: 'Columns',
  columnsTitle: 'Metrics shown as columns',
  findMetric: 'Find a metric',
  inCases: (count: string) => `in ${count}`,
  one: 'case',
  many: 'cases',
  noMetrics: 'None of these cases has a measured metric.',
  mostColumns: (count: string) => `At most ${count} at once.`,
  notMeasured: 'not measured',
  moreValues: (count: string) => `and ${count} more`,
  noDates: 'Without dates',
  scale: 'Scale',
  scales: { years: 'Years', quarters: 'Quarters', months: 'Months' },
  today: 'Today',
} as const;
