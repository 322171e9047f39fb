import { expect, test } from 'vitest';
import { namesIn } from '../../../../../src/shared/core/case-study/names-text.ts';

test('names in a line are parted by commas, trimmed, each once', () => {
  expect(namesIn(' Applications ,, Awareness; Applications,')).toEqual(['Applications', 'Awareness']);
  expect(namesIn(' , ')).toEqual([]);
});
