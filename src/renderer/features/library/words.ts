import type { CaseStatus } from '../../../shared/core/case-study/case-study.ts';
import type { FileState, LibrarySort } from '../../../shared/core/case-study/case-summary.ts';

/** The words of the library. */
export const words = {
  allCases: 'All cases',
  byGoal: 'By goal',
  noGoal: 'No goal',
  more: (count: string) => `${count} more`,
  fewer: 'Fewer',
  keepers: 'Keepers',
  trash: 'Trash',
  indexHead: 'Index',
  notebookMenu: (name: string) => `Notebook ${name}`,
  search: 'Search',
  clearSearch: 'Clear the search',
  one: 'case',
  many: 'cases',
  of: (found: string, all: string) => `${found} of ${all}`,
  noCasesYet: 'No cases yet',
  noCases: 'No cases',
  willBeListed: 'Cases will be listed here, newest first, each with its lead picture, its goal and its dates.',
  nothingFound: (text: string) => `No case contains “${text}”.`,
  nothingFoundIn: (text: string, goal: string) => `No case under “${goal}” contains “${text}”.`,
  searchHelp: 'Every word must occur. Words in "quotes" must stand together; a word after a minus must not occur.',
  noneOfGoal: (goal: string) => `No case has the goal “${goal}” any more.`,
  searchAll: 'Search all cases',
  showAll: 'Show all cases',
  reading: (done: string, total: string) =>
    `Reading the notebook: ${done} of ${total}. Search may miss cases until then.`,
  readingSome: 'Still reading the notebook. Search may miss cases until then.',
  bestMatch: 'Best match first',
  exampleName: 'Example notebook',
  sort: 'Sort',
  sorts: {
    'newest first': 'Newest first',
    'oldest first': 'Oldest first',
    title: 'By title',
    'last edited': 'Last edited',
  } satisfies Record<LibrarySort, string>,
  statuses: { draft: 'Draft', 'in review': 'In review', closed: 'Closed' } satisfies Record<CaseStatus, string>,
  fileStates: {
    ok: '',
    'read-only': 'Read only',
    damaged: 'Could not be read',
  } satisfies Record<FileState, string>,
  damagedTitle: 'Unreadable case',
  damagedHelp: 'Open it to see what can be done',
  pictures: ['screenshot', 'screenshots'],
  posts: ['post', 'posts'],
  files: ['file', 'files'],
  loading: 'Loading',
  found: (counted: string) => `${counted} found`,
  open: 'Open',
  duplicate: 'Duplicate',
  moveToTrash: 'Move to trash',
  duplicated: (title: string) => `“${title}” was duplicated.`,
  trashed: (title: string) => `“${title}” was moved to the trash.`,
  linkedFrom: (titles: readonly string[]) => {
    const named = titles.slice(0, 5).map((title) => `“${title}”`);
    const more = titles.length - named.length;
    const list = [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
    return titles.length === 1 ? `${list} links to it.` : `${titles.length} cases link to it: ${list}.`;
  },
  undo: 'Undo',
  restore: 'Restore',
  restored: (title: string) => `“${title}” is back in the notebook.`,
  openIt: 'Open it',
  trashEmpty: 'The trash is empty',
  trashEmptyLede: 'Cases you delete come here first, with their pictures, and can be restored.',
  trashLede: 'Deleted cases, with their pictures. Restore brings one back as it was.',
  deletedAt: (when: string) => `Deleted ${when}`,
} as const;
