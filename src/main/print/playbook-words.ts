/** Every word of the printed playbook that is not the person's own. */
export const words = {
  title: 'Playbook',
  kind: 'Lessons by goal',
  lede: (lessons: string, one: boolean) =>
    `${lessons} ${one ? 'lesson' : 'lessons'}, by goal, with the cases they come from`,
  noGoal: 'Without a goal',
  none: 'No lesson has been written in this notebook yet.',
  scope: 'Where it holds:',
  supporting: 'Cases for it',
  contradicting: 'Cases against it',
  gone: (count: string, one: boolean) => `${count} ${one ? 'case is' : 'cases are'} no longer in the notebook.`,
  unreadable: (count: string, one: boolean) =>
    `${count} lesson ${one ? 'file' : 'files'} could not be read and ${one ? 'is' : 'are'} not on these pages. ${one ? 'It was' : 'They were'} left as ${one ? 'it is' : 'they are'}.`,
} as const;
