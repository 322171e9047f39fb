/** The words of working backwards from the business to what is counted. */
export const chainWords = {
  title: 'Work backwards',
  begin: 'Work backwards',
  add: 'Add a link',
  indicator: 'Business indicator',
  behaviour: 'What people do online that moves it',
  metrics: 'Metrics that show it',
  cell: (column: string, link: number) => `${column}, link ${link}`,
  chosen: (column: string, link: number, names: string) => `${column}, link ${link}: ${names}`,
  none: 'choose',
  noIndicator: 'No business metric in the table yet.',
  noMetrics: 'No other metric in the table yet.',
  hint: 'such as: people open the form from the post',
  remove: (link: number) => `Remove link ${link}`,
  removed: 'Link removed. Undo brings it back.',
  ownSake: (names: string) => `Tracked for its own sake: ${names}.`,
  missing: '—',
} as const;
