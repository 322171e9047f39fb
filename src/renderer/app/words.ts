/** The words of the frame. Commands have theirs in the core's table, failures in the core's sentences. */
export const words = {
  pinned: 'Pinned',
  unpinned: 'No longer pinned',
  app: 'Casebook',
  index: 'Index',
  list: 'Cases',
  indexWidth: 'Width of the index',
  listWidth: 'Width of the case list',
  notices: 'Notices',
  focusMode: 'Focus mode. Escape ends it.',
  more: (next: string, left: string) => `Show ${next} of ${left} more`,
  casesOffered: 'Cases of the notebook',
  dismiss: 'Dismiss',
  cancel: 'Cancel',
  crashed: 'This part of Casebook stopped',
  crashedKept: 'What you typed until a second ago is kept and will be brought back.',
  playbook: 'Playbook',
  fourAtMost: 'At most four cases can be compared. Take one out to choose another.',
  chosenToCompare: (count: number) =>
    count === 0 ? 'No case is chosen to compare.' : `${count} ${count === 1 ? 'case' : 'cases'} chosen to compare.`,
  matrix: 'Goals by outcome',
  reload: 'Open the window again',
  about: (version: string) =>
    `Casebook ${version}: an offline notebook of social-media case studies. Nothing you write leaves this computer.`,
} as const;
