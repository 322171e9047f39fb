import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { blankExperiment, blankFurther, blankVariant } from '../../src/shared/core/experiment/experiment-edits.ts';
import type { RichTextNode } from '../../src/shared/core/rich-text/node.ts';
import { blankRule } from '../../src/shared/core/rules/rule-edits.ts';
import { blankEntry } from '../../src/shared/core/timeline/timeline-edits.ts';
import { drawnPng } from './drawn-png.ts';
import { documentWith, paragraph, sampleCase, sampleId, samplePost } from './sample-case.ts';
import { pictureOf } from './written-notebook.ts';

/** The one picture of full cases. */
export const fullPicture = drawnPng(40, 40);

/**
 * A case in which every place for words of a person, a file or another page holds the words of `say`: fields, evidence
 * and its sources, drawings, metrics, roles, sections, tables and code. `say` is asked by the name of each place.
 */
export function fullCase(n: number, say: (place: string) => string): CaseStudy {
  const line = (place: string) => say(place).slice(0, 1_000);
  const picture = pictureOf(3 * n, fullPicture, {
    fileName: line('file name'),
    caption: say('caption'),
    altText: say('alternative text'),
    source: {
      platform: line('platform'),
      account: line('account'),
      url: say('address of the source'),
      postedAt: line('posted'),
      capturedAt: line('captured'),
      capturedBy: line('captured by'),
      text: say('words in the picture'),
    },
    edits: {
      annotations: [{ id: sampleId(7000 + n), kind: 'text', x: 0.1, y: 0.4, toX: 0.9, toY: 0.6, text: line('drawn') }],
    },
  });
  const file = pictureOf(3 * n + 1, fullPicture, {
    kind: 'file',
    media: 'application/octet-stream',
    fileName: line('name of a file'),
    caption: say('caption of a file'),
  });
  const post = {
    ...samplePost(n, {
      author: line('author'),
      handle: line('handle'),
      text: say('words of the post'),
      postedAt: line('posted at'),
      permalink: say('address of the post'),
      counts: [{ label: line('what is counted'), value: line('count') }],
      code: say('embed code'),
      note: line('note of the post'),
    }),
    caption: say('caption of the post'),
  };
  const figure = (evidence: string): RichTextNode => ({ type: 'figure', attrs: { evidence, width: 25 } });
  const own: RichTextNode[] = [
    paragraph(say('text')),
    { type: 'codeBlock', attrs: { language: line('language') }, content: [{ type: 'text', text: say('code') }] },
    {
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(say('cell'))] }] }],
    },
    figure(picture.id),
    figure(post.id),
  ];
  const document = documentWith(paragraph(say('summary')));
  return sampleCase({
    id: sampleId(100_000 + n),
    title: line('title'),
    goals: [line('goal')],
    channels: [line('channel')],
    tags: [line('tag')],
    campaign: line('campaign'),
    roles: { reviewer: { name: line('reviewer'), due: null } },
    template: {
      id: 'own',
      name: line('template'),
      prompts: [{ section: 'what-happened', prompt: say('prompt') }],
    },
    metrics: [
      {
        id: sampleId(8000 + n),
        metric: line('metric'),
        target: { typed: line('target'), value: null, unit: 'count' },
        actual: { typed: line('actual'), value: null, unit: 'count' },
        note: say('note'),
        meaning: say('meaning'),
        kindReason: say('reason of the kind'),
      },
      {
        id: sampleId(8500 + n),
        metric: line('measure in words'),
        target: null,
        actual: null,
        note: '',
        levels: {
          texts: [say('level'), say('level'), say('level'), say('level'), say('level')],
          before: {
            texts: [say('old level'), say('level'), say('level'), say('level'), say('level')],
            changedOn: '2026-03-09',
          },
          score: { level: 1, on: '2026-03-20', why: say('what shows it'), evidence: [] },
        },
      },
    ],
    chain: [{ id: sampleId(8600 + n), indicator: null, behaviour: say('behaviour'), metrics: [sampleId(8000 + n)] }],
    experiments: [
      {
        ...blankExperiment(() => sampleId(20_000 + 10 * n)),
        because: say('because'),
        changing: say('changing'),
        willMove: say('will move'),
        guardrails: say('guardrails'),
        element: line('element'),
        metric: line('metric that decides'),
        decisionNote: say('decision'),
        variants: [0, 1].map((place) => ({
          ...blankVariant(sampleId(20_001 + 10 * n + place)),
          name: line('variant'),
        })),
        further: [{ ...blankFurther(sampleId(20_005 + 10 * n), 'guardrail'), metric: line('further metric') }],
      },
    ],
    factors: [
      {
        id: sampleId(30_000 + n),
        text: line('factor'),
        confidence: 'guess',
        evidence: [file.id],
        speaksFor: say('speaks for it'),
        speaksAgainst: say('speaks against it'),
        couldAlsoBe: say('could also be'),
      },
    ],
    changes: (['planned', 'rejected'] as const).map((status, place) => ({
      ...{
        id: sampleId(31_000 + 10 * n + place),
        kind: 'start' as const,
        text: say('change'),
        owner: line('owner'),
        due: null,
      },
      ...{ status, since: '2026-05-06', campaign: line('campaign of the change'), why: say('why not') },
      ...{ caseId: sampleId(1), caseTitle: line('title of another case') },
      applied: [{ caseId: sampleId(1), on: '2026-06-01', title: line('title of another case') }],
    })),
    rules: [
      {
        ...blankRule(sampleId(30_000 + n), '2026-03-01'),
        event: { text: line('what may happen'), happened: null },
        action: line('action'),
        owner: line('owner'),
        answer: { is: 'not acted', why: say('why not') },
        before: { text: say('rule before'), changedOn: '2026-03-09' },
      },
    ],
    expectation: {
      expected: say('expected'),
      writtenOn: '2026-03-01',
      before: { text: say('expected before'), changedOn: '2026-03-09' },
      surprised: say('surprised'),
    },
    timeline: [
      {
        ...blankEntry(sampleId(31_000 + n), [], '2026-03-09'),
        text: say('entry'),
        statement: { published: true, versions: [{ text: say('statement'), date: '2026-03-09', time: '09:00' }] },
      },
    ],
    evidence: [picture, file, post],
    document: {
      ...document,
      content: [
        ...document.content,
        { type: 'section', attrs: { kind: 'extra', title: line('section title') }, content: own },
      ],
    },
  });
}
