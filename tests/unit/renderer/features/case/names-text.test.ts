import { describe, expect, test } from 'vitest';
import { namesIn, suggestionsFor, withChosen } from '../../../../../src/renderer/features/case/names-text.ts';

describe('names in a line', () => {
  test('are parted by commas, trimmed, each once', () => {
    expect(namesIn(' Applications ,, Awareness; Applications,')).toEqual(['Applications', 'Awareness']);
    expect(namesIn(' , ')).toEqual([]);
  });

  test('the one being typed is completed from those known', () => {
    const known = ['Applications', 'Awareness', 'Community'];
    expect(suggestionsFor('', known)).toEqual(known);
    expect(suggestionsFor('Applications, a', known)).toEqual(['Awareness']);
    expect(suggestionsFor('Applications', known)).toEqual([]);
    expect(withChosen('Applications, aw', 'Awareness')).toBe('Applications, Awareness, ');
  });
});
