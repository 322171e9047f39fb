import { folded } from '../folded.ts';

/** A tag of the notebook: its spellings are one where letter case, accents and the dot of an i do not count. */
export interface KnownTag {
  /** As most cases write it. */
  readonly name: string;
  /** All ways it is written, the most frequent first. */
  readonly spellings: readonly string[];
}

/** Whether two tags are one, however they are written. */
export function isSameTag(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

/**
 * The name that tags get when `typed` is asked for: as another tag of the notebook is written that is the same, so that
 * no two differ by their spelling alone; as it was typed where it is only another spelling of the tags themselves. Commas,
 * which part tags where they are written, become blanks.
 */
export function nameTaken(typed: string, names: readonly string[], known: readonly KnownTag[]): string {
  const wanted = typed
    .normalize('NFC')
    .replace(/[\s,;]+/g, ' ')
    .trim();
  const same = known.find(({ name }) => isSameTag(name, wanted));
  return same && !same.spellings.some((spelling) => names.includes(spelling)) ? same.name : wanted;
}

/**
 * The tags of a case with each as the notebook writes it already, the first of `known` that is the same; none twice. The
 * very same list where all are so.
 */
export function asKnown(tags: readonly string[], known: readonly string[]): readonly string[] {
  const spelled = new Map<string, string>();
  const byKey = new Map(known.toReversed().map((name) => [folded(name), name]));
  for (const tag of tags) {
    const key = folded(tag) || tag;
    if (!spelled.has(key)) spelled.set(key, byKey.get(key) ?? tag);
  }
  const all = [...spelled.values()];
  return all.length === tags.length && all.every((tag, i) => tag === tags[i]) ? tags : all;
}
