import { folded } from '../folded.ts';

/** What becomes of tags, as they are written: they become one of a name, or go from all cases where it is null. */
export interface TagChange {
  readonly names: readonly string[];
  readonly to: string | null;
}

/**
 * The tags of a case after a change: the new name stands where the first of the old ones stood, once, and in place of
 * other spellings of itself. The very same list where it has none of them.
 */
export function changedTags(tags: readonly string[], { names, to }: TagChange): readonly string[] {
  const isOld = (tag: string) => names.includes(tag.trim()) && tag.trim() !== to;
  if (!tags.some(isOld)) return tags;
  const key = to === null ? null : folded(to);
  const place = tags.findIndex((tag) => isOld(tag) || (key !== null && folded(tag) === key));
  return tags.flatMap((tag, index) => {
    if (index === place && to !== null) return [to];
    return isOld(tag) || folded(tag) === key ? [] : [tag];
  });
}

/** The tags of a case before and after a change. */
export interface TagsBefore {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * The tags of a case with a change taken back: exactly those before where they are still as the change left them; else
 * the names that went come back, that which came goes, and what was written since stays.
 */
export function revertedTags(tags: readonly string[], { before, after }: TagsBefore): readonly string[] {
  if (tags.length === after.length && tags.every((tag, i) => tag === after[i])) return before;
  const came = after.filter((tag) => !before.includes(tag));
  const went = before.filter((tag) => !after.includes(tag) && !tags.includes(tag));
  if (went.length === 0 && !tags.some((tag) => came.includes(tag))) return tags;
  return [...tags.filter((tag) => !came.includes(tag)), ...went];
}
