import type { FailureCode } from '../../../shared/core/failure.ts';
import { listed, quoted } from '../../../shared/core/isolated.ts';

const allQuoted = (names: readonly string[]) => {
  const shown = names.slice(0, 3).map(quoted);
  return names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more` : shown.join(', ');
};

/** The words of the screen of tags. */
export const words = {
  title: 'Tags',
  none: 'No tag yet',
  lede: 'Every tag of the notebook, with how many cases have it.',
  noneLede: 'Tags stand here as soon as a case has one. They are given under the title of a case.',
  incomplete: 'Some cases have not been read yet; there may be more.',
  find: 'Find a tag',
  nothingFound: (typed: string) => `No tag has ${quoted(typed)}.`,
  order: 'Order',
  orders: { name: 'By name', cases: 'Most used first' },
  one: 'case',
  many: 'cases',
  tagsChosen: (count: string, many: boolean) => `${count} ${many ? 'tags' : 'tag'} chosen`,
  choose: (name: string) => `Choose ${name}`,
  show: (name: string) => `Show the cases tagged ${name}`,
  alsoWritten: (spellings: readonly string[]) => `also written ${listed(spellings)}`,
  menu: (name: string) => `Change the tag ${name}`,
  rename: 'Rename or merge…',
  unify: (name: string) => `Write all as ${quoted(name)}`,
  remove: 'Remove from all cases…',
  merge: 'Merge…',
  clear: 'Choose none',
  renameTitle: (name: string) => `Rename or merge ${quoted(name)}`,
  mergeTitle: (count: string) => `Merge ${count} tags`,
  name: 'New name',
  tagsThere: 'Tags there are',
  same: 'This is its name already.',
  noName: 'A tag needs a name.',
  noCommas: 'Commas part one tag from the next; they become blanks.',
  changes: (cases: string, names: readonly string[], to: string) =>
    `${cases} with ${allQuoted(names)} will have ${quoted(to)} instead.`,
  merges: (cases: string, to: string) => `${quoted(to)} is there already, in ${cases}: the tags become one.`,
  keepsWord: 'Saved searches and your own templates follow. Every case is saved by itself, and it can be undone.',
  doRename: 'Rename',
  doMerge: (to: string) => `Merge into ${quoted(to)}`,
  removeTitle: (names: readonly string[]) => `Remove ${allQuoted(names)} from all cases?`,
  removes: (cases: string) =>
    `${cases} will be without it, and your own templates. Nothing else of them changes, and it can be undone.`,
  doRemove: 'Remove',
  cancel: 'Cancel',
  undo: 'Undo',
  working: (to: string | null) => (to === null ? 'Removing the tag' : `Writing ${quoted(to)} into the cases`),
  undoing: 'Giving the cases their tags back',
  renamed: (names: readonly string[], to: string, cases: string) =>
    `${allQuoted(names)} became ${quoted(to)} in ${cases}.`,
  removed: (names: readonly string[], cases: string) => `Removed ${allQuoted(names)} from ${cases}.`,
  undone: (cases: string) => `${cases} got the tags back.`,
  stopped: (changed: string, of: string, why: string) => `Stopped after ${changed} of ${of}. ${why}`,
  leftCount: (cases: string) => `${cases} could not be changed and are listed here.`,
  templatesLeft: (why: string) => `Your own templates keep the tags they had. ${why}`,
  leftTitle: 'Left as they are',
  openLeft: (title: string) => `Open ${title}`,
} as const;

/** Why a change of tags was given up, where the general sentence speaks of typing. */
export const whyStopped: Partial<Readonly<Record<FailureCode, string>>> = {
  cancelled: 'The other cases still have the old tag; ask for the same again to go on.',
  'disk full': 'The disk is full; make room and ask for the same again to go on.',
  'folder missing': 'The notebook folder cannot be reached; ask for the same again when it is back.',
  'notebook read-only': 'The notebook can no longer be written to.',
  'already open': 'The notebook is open elsewhere now and can no longer be written to here.',
};
