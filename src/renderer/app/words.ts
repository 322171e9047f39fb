/** The words of the frame. Commands have theirs in the core's table, failures in the core's sentences. */
export const words = {
  app: 'Casebook',
  showIndex: 'Show the index',
  hideIndex: 'Hide the index',
  showList: 'Show the case list',
  hideList: 'Hide the case list',
  indexWidth: 'Width of the index',
  listWidth: 'Width of the case list',
  notices: 'Notices',
  dismiss: 'Dismiss',
  document: 'Case',
  crashed: 'This part of Casebook stopped.',
  crashedKept: 'What you typed until a second ago is kept and will be brought back.',
  reload: 'Open the window again',
} as const;
