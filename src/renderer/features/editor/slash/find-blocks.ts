import type { EditorState } from '@tiptap/pm/state';
import { type BlockChoice, type BlockGroup, blockGroups } from './block-choices.ts';

/** What may stand at the caret and is called as typed, the best named first; all of it in its order for nothing typed. */
export function findBlocks(state: EditorState, typed: string): readonly BlockGroup[] {
  const wanted = typed.trim().toLowerCase();
  return blockGroups
    .map(({ name, choices }) => {
      const found = choices
        .filter((choice) => choice.fits(state))
        .map((choice) => ({ choice, rank: rankOf(choice, wanted) }))
        .filter(({ rank }) => rank !== null)
        .toSorted((one, other) => Number(one.rank) - Number(other.rank));
      return { group: { name, choices: found.map(({ choice }) => choice) }, rank: Number(found[0]?.rank ?? 0) };
    })
    .filter(({ group }) => group.choices.length > 0)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ group }) => group);
}

/** 0 where the name begins so, 1 where a word of it does, 2 where another word for it does; null where none does. */
function rankOf({ name, also }: BlockChoice, wanted: string): number | null {
  const named = name.toLowerCase();
  if (named.startsWith(wanted)) return 0;
  if (` ${named}`.includes(` ${wanted}`)) return 1;
  return ` ${also}`.includes(` ${wanted}`) ? 2 : null;
}
