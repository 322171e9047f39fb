import { folded } from '../folded.ts';
import { limits } from '../limits.ts';
import type { TagChange } from '../tags/tag-change.ts';
import { queryTokens } from './query-tokens.ts';
import type { Asked } from './saved-search.ts';

const NEEDS_QUOTES = /[\s"“”„«»]/;

/**
 * What a search asks once tags have another name: its `tag:` filters and what was chosen follow. The very same where it
 * names none of them, where they only went, or where it cannot say the new name.
 */
export function withRenamedTags<Search extends Asked>(search: Search, { names, to }: TagChange): Search {
  if (to === null) return search;
  const keys = new Set(names.map(folded));
  const text = renamedText(search.text, keys, to);
  const choices = search.choices.map((choice) => {
    if (choice.kind !== 'tag' || !choice.values.some((value) => names.includes(value))) return choice;
    return { ...choice, values: [...new Set(choice.values.map((value) => (names.includes(value) ? to : value)))] };
  });
  const isSame = text === search.text && choices.every((choice, i) => choice === search.choices[i]);
  return isSame ? search : { ...search, text, choices };
}

function renamedText(text: string, keys: ReadonlySet<string>, to: string): string {
  const tokens = queryTokens(text);
  const names = (index: number) => tokens[index]?.key === 'tag' && keys.has(folded(tokens[index].value));
  // What `tag:none` asks for is no tag.
  if (!tokens.some((_, index) => names(index)) || folded(to) === 'none') return text;
  const value = NEEDS_QUOTES.test(to) ? `"${to.replace(/["“”„«»]/g, ' ').trim()}"` : to;
  const renamed = tokens.map(({ typed, not }, index) => (names(index) ? `${not ? '-' : ''}tag:${value}` : typed));
  const line = renamed.join(' ');
  return line.length > limits.queryLength ? text : line;
}
