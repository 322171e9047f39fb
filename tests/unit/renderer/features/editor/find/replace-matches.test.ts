import { history, undo } from '@tiptap/pm/history';
import { EditorState } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { fieldsIn, fieldsPlugin } from '../../../../../../src/renderer/features/editor/fields/fields-plugin.ts';
import { createMatchFinder } from '../../../../../../src/renderer/features/editor/find/find-matches.ts';
import { replaceMatches } from '../../../../../../src/renderer/features/editor/find/replace-matches.ts';
import { caseSchema, fieldsOf } from '../../../../../../src/renderer/features/editor/index.ts';
import type { CaseStudy } from '../../../../../../src/shared/core/case-study/case-study.ts';
import { numberMarks, readFigure } from '../../../../../../src/shared/core/case-study/read-figure.ts';
import { limits } from '../../../../../../src/shared/core/limits.ts';
import { typedText } from '../../../../../../src/shared/core/metrics/typed-text.ts';
import type { FindQuery } from '../../../../../../src/shared/core/search/find-in-text.ts';
import {
  documentWith,
  paragraph,
  sampleCase,
  sampleId,
  samplePicture,
  samplePost,
} from '../../../../../support/sample-case.ts';

const readNumber = (typed: string) => readFigure(typed, numberMarks('en'));
const cell = (text: string) => ({ type: 'tableCell', content: [paragraph(text)] });
const [shown, listed, post] = [
  samplePicture(1, { altText: 'alt reel' }),
  samplePicture(2),
  samplePost(3, { text: 'A reel!' }),
];
const study = sampleCase({
  title: 'Reel one',
  campaign: 'reel',
  metrics: [{ id: sampleId(9), metric: 'Reel views', target: readNumber('1,500'), actual: null, note: 'reel' }],
  evidence: [{ ...listed, caption: 'reel in the list' }, { ...shown, caption: 'the reel' }, post],
  document: documentWith(
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'A re' },
        { type: 'text', text: 'el and a ', marks: [{ type: 'bold' }] },
        { type: 'text', text: 'reel.' },
      ],
    },
    { type: 'figure', attrs: { evidence: shown.id, width: 100 } },
    { type: 'table', content: [{ type: 'tableRow', content: [cell('reel'), cell('re'), cell('el')] }] },
  ),
});

function scene(caseStudy: CaseStudy = study) {
  let state = EditorState.create({
    doc: caseSchema().nodeFromJSON(caseStudy.document),
    plugins: [history({ depth: 1_000 }), fieldsPlugin(() => fieldsOf(caseStudy))],
  });
  const find = (text: string, more: Partial<FindQuery> = {}) =>
    createMatchFinder(
      { text, matchCase: false, wholeWords: false, ...more },
      { read: readNumber, text: (figure) => typedText(figure, { locale: 'en' }) },
      ({ title }) => title,
    )(state.doc, fieldsIn(state));
  return {
    find,
    fields: () => fieldsIn(state),
    document: () => state.doc,
    replace: (text: string, words: string, pick: (index: number) => boolean = () => true) => {
      const done = replaceMatches(
        state,
        find(text).filter((_, index) => pick(index)),
        words,
      );
      state = state.apply(done.transaction);
      return done;
    },
    undo: () => undo(state, (transaction) => (state = state.apply(transaction))),
  };
}

describe('find in a case', () => {
  test('finds in title, text, tables, captions, metrics and the list, in reading order', () => {
    const places = scene()
      .find('reel')
      .map((match) => (match.in === 'text' ? 'text' : match.line.key.replace(/ 0.*? | 0.*$/, ' ').trim()));
    expect(places).toEqual([
      'title',
      'campaign',
      'text',
      'text',
      'caption',
      'alt',
      'text',
      'metric metric',
      'metric note',
      'caption',
      'post',
    ]);
  });

  test('finds across marks and not across cells', () => {
    const { find, document } = scene();
    const text = find('reel').filter((match) => match.in === 'text');
    expect(text.map(({ from, to }) => document().textBetween(from, to))).toEqual(['reel', 'reel', 'reel']);
  });
});

describe('replace in a case', () => {
  test('reaches lists of names and what a picture says', () => {
    const said = samplePicture(1, {
      source: { platform: '', account: '', url: '', postedAt: '', capturedAt: '', capturedBy: '', text: 'A reel' },
    });
    const { replace, fields } = scene(
      sampleCase({ channels: ['Reel', 'TikTok'], tags: ['clip', 'reel'], evidence: [said] }),
    );
    expect(replace('reel', 'clip').replaced).toBe(5);
    expect(fields()).toMatchObject({
      channels: ['clip', 'TikTok'],
      tags: ['clip'],
      evidence: [{ source: { text: 'A clip' } }],
    });
  });

  test('replaces all in one step of the history, text and fields alike', () => {
    const { replace, fields, document, undo: back } = scene();
    const [before, fieldsBefore] = [document(), fields()];
    expect(replace('reel', 'clip')).toMatchObject({ replaced: 11, tooLong: 0 });
    expect(document().textContent).toBe('A clip and a clip.clipreel');
    expect(fields()).toMatchObject({
      title: 'clip one',
      campaign: 'clip',
      metrics: [{ metric: 'clip views', note: 'clip' }],
    });
    expect(fields().evidence.map(({ caption }) => caption)).toEqual(['clip in the list', 'the clip', 'Caption 3']);
    expect(fields().evidence[2]).toMatchObject({ post: { text: 'A clip!' } });
    back();
    expect(document().eq(before)).toBe(true);
    expect(fields()).toEqual(fieldsBefore);
  });

  test('each single replacement is a step of its own', () => {
    const { replace, document, undo: back } = scene();
    replace('reel', 'clip', (index) => index === 2);
    replace('reel', 'clip', (index) => index === 2);
    expect(document().textContent).toContain('A clip and a clip.');
    back();
    expect(document().textContent).toContain('A clip and a reel.');
  });

  test('new words have the marks of the first letter they stand for', () => {
    const { replace, document } = scene();
    replace('el and', 'hearsal and');
    const [plain, bold] = document().firstChild?.firstChild?.children ?? [];
    expect([plain?.text, plain?.marks.length]).toEqual(['A re', 0]);
    expect([bold?.text, bold?.marks[0]?.type.name]).toEqual(['hearsal and a ', 'bold']);
  });

  test('replaces by nothing, and reads a number of the metrics anew', () => {
    const { replace, fields, document } = scene();
    replace('reel', '');
    expect(document().textContent).toBe('A  and a .reel');
    replace('500', '600');
    expect(fields().metrics[0]?.target).toEqual({ typed: '1,600', value: 1600, unit: 'count' });
  });

  test('leaves a line as it is that would become too long, and says how many', () => {
    const title = `${'x'.repeat(limits.nameLength - 4)}reel`;
    const { replace, fields } = scene(sampleCase({ title }));
    expect(replace('reel', 'rehearsal')).toMatchObject({ replaced: 1, tooLong: 1 });
    expect(fields().title).toBe(title);
  });

  test('names an added section anew', () => {
    const document = documentWith(paragraph('text'));
    const added = {
      type: 'section' as const,
      attrs: { kind: 'extra' as const, title: 'The budget' },
      content: [paragraph('budget')],
    };
    const s = scene(sampleCase({ document: { ...document, content: [...document.content, added] } }));
    s.replace('budget', 'cost plan');
    expect(s.document().lastChild?.attrs.title).toBe('The cost plan');
    expect(s.document().lastChild?.textContent).toBe('cost plan');
  });
});

test('what was said about the outcome is found under the title, and replaced with the rest of it kept', () => {
  const outcome = {
    acknowledged: { on: '2026-04-28', sentence: 'Fewer zebras came.' },
    override: { degree: 0.6, reason: 'A zebra was ill.' },
  };
  const { find, fields, replace } = scene(sampleCase({ outcome }));
  expect(find('zebra')).toHaveLength(2);
  replace('zebra', 'lion');
  expect(fields().outcome).toEqual({
    acknowledged: { on: '2026-04-28', sentence: 'Fewer lions came.' },
    override: { degree: 0.6, reason: 'A lion was ill.' },
  });
});

test('the whole of a post, words drawn on a picture and where it is from are found and replaced', () => {
  const mark = { id: sampleId(77), kind: 'text' as const, x: 0, y: 0, toX: 0, toY: 0, text: 'zebra here' };
  const source = {
    platform: 'X',
    account: 'zebra_news',
    url: '',
    postedAt: '',
    capturedAt: '',
    capturedBy: '',
    text: '',
  };
  const written = {
    author: 'Zebra Daily',
    handle: 'zebra',
    postedAt: 'zebra day',
    text: 'A zebra.',
    counts: [{ value: '3', label: 'zebras' }],
    permalink: 'https://x.com/zebra/status/1',
    code: '<b>zebra</b>',
  };
  const evidence = [
    samplePost(1, written),
    samplePicture(2, { edits: { annotations: [mark, { ...mark, kind: 'number', text: '1' }] }, source }),
  ];
  const { find, fields, replace } = scene(sampleCase({ evidence }));
  expect(find('zebra').map((match) => match.in === 'line' && match.line.key.replace(/ 0.*$/, ''))).toEqual([
    'author',
    'handle',
    'posted',
    'post',
    'count',
    'permalink',
    'drawn',
    'source account',
  ]);
  expect(replace('zebra', '@lion')).toMatchObject({ replaced: 8, tooLong: 0, titles: 0 });
  const [post, picture] = fields().evidence;
  expect(post).toMatchObject({
    post: { author: '@lion Daily', handle: 'lion', counts: [{ value: '3', label: '@lions' }], code: written.code },
  });
  expect(picture).toMatchObject({
    edits: { annotations: [{ ...mark, text: '@lion here' }, { kind: 'number' }] },
    source: { account: '@lion_news' },
  });
});

test('the title of a linked case is found where the link stands, by what it is called now, and never replaced', () => {
  const link = { type: 'caseLink', attrs: { case: sampleId(5), title: 'Zebra day' } };
  const line = {
    type: 'paragraph',
    content: [{ type: 'text', text: 'As on ' }, link, { type: 'text', text: ' zebra' }],
  };
  const { find, replace, document } = scene(sampleCase({ document: documentWith(line) }));
  const found = find('zebra');
  expect(found.map(({ from, to }) => [from, to])).toEqual([
    [8, 9],
    [10, 15],
  ]);
  expect(found[0]).toMatchObject({ in: 'text', isTitle: true });
  expect(replace('zebra', 'lion')).toMatchObject({ replaced: 1, titles: 1 });
  expect(document().firstChild?.firstChild?.child(1).attrs.title).toBe('Zebra day');
  expect(document().firstChild?.textContent).toBe('As on  lion');
});
