import { expect, test } from 'vitest';
import { suggestionsFor, withChosen } from '../../../../src/renderer/ui/names-line.ts';

test('the name being typed in a line is completed from those known', () => {
  const known = ['Applications', 'Awareness', 'Community'];
  expect(suggestionsFor('', known)).toEqual(known);
  expect(suggestionsFor('Applications, a', known)).toEqual(['Awareness']);
  expect(suggestionsFor('Applications', known)).toEqual([]);
  expect(withChosen('Applications, aw', 'Awareness')).toBe('Applications, Awareness, ');
});
