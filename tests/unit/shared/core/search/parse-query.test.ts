import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseQuery } from '../../../../../src/shared/core/search/case-query.ts';
import { matchAll } from '../../../../../src/shared/core/search/match-expression.ts';
import { parseQuery } from '../../../../../src/shared/core/search/parse-query.ts';

function parsed(typed: string): CaseQuery {
  const query = parseQuery(typed);
  if (!query.ok) throw new Error(query.failure);
  return query.value;
}

function trouble(typed: string): string {
  const query = parseQuery(typed);
  return query.ok ? '' : query.failure;
}

const words = (typed: string) => parsed(typed).wanted.map(({ text, phrase }) => (phrase ? `"${text}"` : text));
const conditions = (typed: string) => parsed(typed).filters.flatMap(({ anyOf }) => anyOf);

test.each([
  ['reel', ['reel']],
  ['wrong  link', ['wrong', 'link']],
  ['"wrong link" bio', ['"wrong link"', 'bio']],
  ['“wrong link” bio', ['"wrong link"', 'bio']],
  ['"wrong li', ['"wrong li"']],
  ['reel reel', ['reel']],
  ['a"b', ['a', '"b"']],
  ['OR NEAR( *', ['OR', 'NEAR(']],
  ['https://example.org/a:b', ['https://example.org/a:b']],
  ['re: hello', ['re:', 'hello']],
  ['reel – - link', ['reel', 'link']],
  ['🎉', ['🎉']],
])('I3 the words of %s', (typed, wanted) => expect(words(typed)).toEqual(wanted));

test('I3 blanks ask for all cases, exclusions for what does not have them', () => {
  expect(parsed('  ')).toEqual({ wanted: [], unwanted: [], filters: [], remarks: [] });
  expect(parsed('reel -story -"link in bio"').unwanted).toEqual([
    { text: 'story', phrase: false },
    { text: 'link in bio', phrase: true },
  ]);
  expect(parsed('-tag:reel').filters).toMatchObject([{ not: true, anyOf: [{ kind: 'tag', value: 'reel' }] }]);
});

test('I3 filters with names, quoted where they have several words; several of one kind are alternatives', () => {
  expect(conditions('goal:awareness')).toEqual([{ by: 'facet', kind: 'goal', value: 'awareness', match: 'words' }]);
  expect(conditions('GOAL:"event attendance"')).toMatchObject([{ kind: 'goal', value: 'event attendance' }]);
  expect(parsed('channel:tiktok channel:x tag:a').filters.map(({ anyOf }) => anyOf.length)).toEqual([2, 1]);
  expect(conditions('goal:none')).toEqual([{ by: 'none', kind: 'goal' }]);
  expect(conditions('content:reel audience:parents')).toMatchObject([{ kind: 'content type' }, { kind: 'audience' }]);
});

test.each([
  ['band:short', 'band', 'fell short'],
  ['band:"Largely met"', 'band', 'largely met'],
  ['band:met', 'band', 'met'],
  ['has:screenshots', 'has', 'screenshot'],
  ['is:unlearned', 'is', 'unlearned'],
  ['is:closed', 'status', 'closed'],
  ['is:"in review"', 'status', 'in review'],
  ['status:draft', 'status', 'draft'],
  ['function:pr', 'business function', 'PR'],
  ['step:analyse', 'loop', 'analysed'],
  ['outcome:none', 'band', 'not measured yet'],
  ['outcome:"fell short"', 'band', 'fell short'],
  ['outcome:met', 'band', 'met'],
])('I3 %s', (typed, kind, value) => expect(conditions(typed)).toEqual([{ by: 'facet', kind, value, match: 'exact' }]));

test.each([
  ['outcome:72', { at: 0.715, included: true }, { at: 0.725, included: false }],
  ['outcome:<40', null, { at: 0.4, included: false }],
  ['outcome:<=40%', null, { at: 0.4, included: true }],
  ['outcome:≥70', { at: 0.7, included: true }, null],
  ['outcome:40-70', { at: 0.4, included: true }, { at: 0.7, included: true }],
  ['outcome:70..40', { at: 0.4, included: true }, { at: 0.7, included: true }],
  ['outcome:<40,5', null, { at: 0.405, included: false }],
])('I3 %s', (typed, from, to) => expect(conditions(typed)).toEqual([{ by: 'degree', from, to }]));

test.each([
  ['before:2024-06', null, '2024-05-31'],
  ['before:2024', null, '2023-12-31'],
  ['after:2024-02', '2024-03-01', null],
  ['after:2024', '2025-01-01', null],
  ['after:2024-02-28', '2024-02-29', null],
  ['since:2024-6', '2024-06-01', null],
])('I3 %s', (typed, from, to) => expect(conditions(typed)).toEqual([{ by: 'day', from, to }]));

test('I3 two ends of a time must both hold; a month or year can be named', () => {
  expect(parsed('since:2024 before:2025').filters).toHaveLength(2);
  expect(parsed('outcome:>20 outcome:<40').filters).toHaveLength(2);
  expect(conditions('in:2024')).toEqual([{ by: 'facet', kind: 'month', value: '2024-', match: 'prefix' }]);
  expect(conditions('in:2024-6')).toEqual([{ by: 'facet', kind: 'month', value: '2024-06', match: 'prefix' }]);
});

test.each([
  ['outcome:abc', '“outcome:abc” wants a number, as in outcome:<40.'],
  ['outcome:', '“outcome:” wants a number, as in outcome:<40.'],
  ['goal:""', '“goal:""” wants a goal, as in goal:awareness.'],
  ['before:lately', '“before:lately” wants a day, month or year, as in before:2024-06.'],
  ['before:2024-13', '“before:2024-13” wants a day, month or year, as in before:2024-06.'],
  ['in:2024-06-12', '“in:2024-06-12” wants a month or year, as in in:2024.'],
  ['gaol:x', 'did you mean goal:?'],
  ['has:video', 'wants one of screenshot, post,'],
  ['***', '“***” has no letter or digit to look for.'],
  ['-', '“-” has no letter or digit'],
  ['""', 'no letter or digit'],
])('I3 %s is told of in words', (typed, sentence) => expect(trouble(typed)).toContain(sentence));

test('I3 of what is much too long the beginning is looked for, and that is said', () => {
  const query = parsed('word '.repeat(2_000));
  expect(query.wanted).toHaveLength(1);
  expect(query.remarks).toEqual(['Only the first 1000 characters were looked for.']);
  const many = parsed(Array.from({ length: 100 }, (_, i) => `w${i}`).join(' '));
  expect(many.wanted).toHaveLength(64);
  expect(many.remarks).toEqual(['Only the first 64 words were looked for.']);
});

test('I3 whatever is typed is understood or told of, and no operator of SQLite gets through', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('goal:', 'outcome:<', '"', '-', ' ', 'a', ':', 'NEAR(', '*', '٣', 'ไทย', '東', '😀'))
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const query = parseQuery(text);
      const expression = query.ok ? (matchAll(query.value.wanted) ?? '') : '';
      if (!query.ok) expect(query.failure).toMatch(/[.”]$/);
      expect(expression.replace(/"(?:[^"]|"")*"\*?/gu, '').replaceAll(/ AND |\( OR \{title names\} : \)/g, '')).toBe(
        '',
      );
    }),
  );
});
