import { expect, test } from 'vitest';
import { matchExpression } from '../../../../../src/shared/core/search/match-expression.ts';

test.each([
  ['reel', '"reel"*'],
  ['wrong  link', '"wrong"* AND "link"*'],
  ['"wrong link" bio', '"wrong link" AND "bio"*'],
  ['"wrong li', '"wrong li"'],
  ['reel -story', '("reel"*) NOT ("story"*)'],
  ['a"b', '"a"* AND "b"'],
  ['OR NEAR( *', '"OR"* AND "NEAR("*'],
])('%s', (typed, expression) => expect(matchExpression(typed)).toBe(expression));

test.each(['', '   ', '""', '***', '-', '-story', '😀'])('%j asks for nothing', (typed) =>
  expect(matchExpression(typed)).toBeNull(),
);
